import type { BoxNotices } from '../../words.ts'

/** What is said of a starter box, from its address to the carrier. */
export const boxNotices: BoxNotices = {
  'box-asked-for': ({ url }) => ({
    subject: 'We have the address for your starter box',
    lines: [
      'Thank you. We pack your starter box and write to you when it is on its way.',
      'Until its label is printed you can correct where it goes.',
    ],
    link: { words: 'See where it goes', url },
  }),
  'box-waiting': ({ student, plan, url }) => ({
    subject: `A box to pack: ${student}`,
    lines: [
      plan
        ? `${student} has given the address for the starter box of ${plan}.`
        : `${student} has given the address for a starter box.`,
    ],
    link: { words: 'See the boxes to pack', url },
  }),
  'box-sent': ({ carrier, tracking, follow, url }) => ({
    subject: 'Your starter box is on its way',
    lines: [
      carrier ? `We have sent your starter box with ${carrier}.` : 'We have sent your starter box.',
      ...(tracking ? [`Its number there: ${tracking}`] : []),
    ],
    link: follow ? { words: 'Follow it', url: follow } : { words: 'See your box', url },
  }),
  'box-declined': ({ reason, url }) => ({
    subject: 'Your starter box is not sent',
    lines: [
      'We do not send the starter box you have asked for.',
      ...(reason ? [`Your mentor writes: ${reason}`] : []),
    ],
    link: { words: 'See your box', url },
  }),
}
