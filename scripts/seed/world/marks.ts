import type { Drawn, MarkColour } from '../../../domain/mark.ts'

/** What a mentor has drawn over homework that came back, and what was said about it since. */
export const marks: readonly (Drawn & { colour: MarkColour; text: string })[] = [
  {
    ...{ kind: 'arrow', colour: 'blue', shape: { from: [0.24, 0.86], to: [0.44, 0.6] } },
    text: 'You turned the sheet here, I can tell, and it is rounder at once. Keep that.',
  },
  {
    ...{ kind: 'box', colour: 'amber', shape: { from: [0.52, 0.2], to: [0.82, 0.46] } },
    text: 'Eggs that lean to the right, all of them. It is one mistake: a quarter turn for each arc.',
  },
  {
    kind: 'stroke',
    colour: 'red',
    shape: {
      points: [
        [0.3, 0.5],
        [0.33, 0.455],
        [0.37, 0.42],
        [0.42, 0.4],
        [0.47, 0.395],
      ],
    },
    text: 'Four strokes where there should be one. Look at the end, not at the needle.',
  },
  {
    ...{ kind: 'pin', colour: 'green', shape: { at: [0.66, 0.66] } },
    text: 'This is the moon I would sign.',
  },
]

/** The third mark, talked over. */
export const replies = [
  { side: 'student', text: 'I was afraid of the curve. Do I go faster, or take a bigger sheet?' },
  { side: 'staff', text: 'Faster, and from the shoulder. The sheet is large enough.' },
] as const

/** Feedback that is written often. */
export const snippets = [
  {
    title: 'Light',
    text: 'The photograph is too dark to judge the widths. Daylight, from straight above, no flash.',
  },
  {
    title: 'One stroke',
    text: 'I see several strokes where there should be one. No mending this time: each line once, the bad ones too.',
  },
  {
    title: 'Look at the end',
    text: 'The lines begin well and slow down at the end. Look past the end dot, at the edge of the sheet.',
  },
]
