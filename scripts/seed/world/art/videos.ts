import { drawCover } from './covers.ts'
import type { Drawing, Mark } from './drawing.ts'
import { arc } from './geometry.ts'
import { handwrite } from './handwriting.ts'
import { drawIntroduction } from './introductions.ts'
import type { Tone } from './palette.ts'
import { aPen } from './pen.ts'
import { randomFrom, seedOf } from './random.ts'

type Cue = readonly [from: number, to: number, text: string]

export type Video = {
  /** What is drawn, and on which sheet. */
  draw: () => Drawing & { sheet: Tone }
  tool: 'machine' | 'pencil'
  seconds: number
  /** Captions: from and to in seconds. They describe the film, which has no sound. */
  cues: readonly Cue[]
}

/** The films of the school. Each shows one drawing from the first stroke to the last. */
export const videos = {
  palm: {
    draw: () => drawCover('hand'),
    tool: 'pencil',
    seconds: 9,
    cues: [
      [0, 2.4, 'First the circle, then the stems: the arm moves, the fingers rest.'],
      [2.4, 5.4, 'Leaf by leaf. One stroke out, one stroke back.'],
      [5.4, 7.4, 'The hand in a single line. Breathe out, and go.'],
      [7.4, 9, 'A small sun, and lift the pen.'],
    ],
  },
  poppy: {
    draw: () => drawCover('poppy'),
    tool: 'machine',
    seconds: 10,
    cues: [
      [0, 2, 'The gesture of the stem comes first.'],
      [2, 4.2, 'Two leaves, one turned away. Each holds on to its joint.'],
      [4.2, 7, 'Four petals, from behind to the front. The edge wavers.'],
      [7, 10, 'The dark heart last. Nothing else may be as black.'],
    ],
  },
  moth: {
    draw: () => drawCover('moth'),
    tool: 'machine',
    seconds: 10,
    cues: [
      [0, 3.6, 'One wing: edge, veins, and then the pattern between them.'],
      [3.6, 7, 'Fold the sheet, and draw it again on the other side.'],
      [7, 10, 'The body covers the seam. The feelers need not match.'],
    ],
  },
  cups: {
    draw: () => drawCover('cups'),
    tool: 'pencil',
    seconds: 8,
    cues: [
      [0, 2.4, '[A table is drawn.] Bonjour ! Vous avez choisi ?'],
      [2.4, 5.2, '[A first cup.] Je vais prendre un café, s’il vous plaît.'],
      [5.2, 8, '[A second cup.] Et pour moi, un crème. Ce sera tout, merci !'],
    ],
  },
  bridge: {
    draw: () => drawCover('bridge'),
    tool: 'pencil',
    seconds: 9,
    cues: [
      [0, 3, '[A bridge grows from bank to bank.] Les mots se tiennent par la main :'],
      [3, 6, '[Arch after arch.] les‿amis, un‿ami, on‿y va,'],
      [6, 9, '[Water.] sans s’arrêter, d’une rive à l’autre.'],
    ],
  },
  bonjour: {
    draw: () => drawBonjour(),
    tool: 'pencil',
    seconds: 8,
    cues: [
      [0, 3.6, 'Bonjour !'],
      [3.6, 5.4, 'Ça va ?'],
      [5.4, 8, 'Ça va, et toi ?'],
    ],
  },
  helloInes: {
    draw: () => drawIntroduction('Sou a Inês.', 'No eraser, please.', 'straw'),
    tool: 'pencil',
    seconds: 7,
    cues: [
      [0, 3.4, '[She writes.] I am Inês, and I look at every sheet you hand in.'],
      [3.4, 7, 'Bring a pencil, and leave the eraser at home: we keep what was tried.'],
    ],
  },
  helloAwa: {
    draw: () => drawIntroduction('Je suis Awa.', 'Et vous ? Racontez.', 'blush'),
    tool: 'pencil',
    seconds: 7,
    cues: [
      [0, 3.4, '[She writes.] Je suis Awa. With me you speak within the first minute.'],
      [3.4, 7, 'Et vous ? Racontez. What did you have for breakfast?'],
    ],
  },
} satisfies Record<string, Video>

export type VideoName = keyof typeof videos
export const videoNames = Object.keys(videos) as VideoName[]

/** A film's captions as WebVTT. */
export function captionsOf(name: VideoName): string {
  const blocks = videos[name].cues.map(
    ([from, to, text]) => `${clock(from)} --> ${clock(to)}\n${text}`,
  )
  return `WEBVTT\n\n${blocks.join('\n\n')}\n`
}

const clock = (seconds: number) => `00:00:${seconds.toFixed(3).padStart(6, '0')}`

function drawBonjour(): Drawing & { sheet: Tone } {
  const marks: Mark[] = []
  const pen = aPen(marks, randomFrom(seedOf('bonjour')))
  pen.fill(arc([1180, 470], [300, 296]), 'straw')
  for (const y of [300, 400, 560, 660, 800]) {
    pen.line(
      [
        [140, y],
        [1460, y + 2],
      ],
      { width: 2, tone: 'pencil', opacity: 0.75 },
    )
  }
  const hand = { slant: 0.2, loose: 0.1, width: 13 }
  handwrite(pen.at({ x: 180, y: 400 }), 'Bonjour !', { ...hand, size: 100 })
  handwrite(pen.at({ x: 260, y: 640 }), 'Ça va ?', { ...hand, size: 84 })
  handwrite(pen.at({ x: 560, y: 800 }), 'Ça va, et toi ?', { ...hand, size: 70, tone: 'clay' })
  return { width: 1600, height: 1000, marks, sheet: 'paper' }
}
