import type { MarkKind } from '../../../../domain/mark.ts'
import { counted } from '../counted.ts'

const marks = counted('en', { one: 'mark', other: 'marks' })

/** What is said of what a student has handed in, and of what their mentor drew over it. */
export const attempt = {
  onPhoto: (photo: number) => `On photo ${photo}`,
  /** `photo` names it. */
  marked: (photo: string, count: number) => `${photo}, with ${marks(count)}`,
  mark: (number: number) => `Mark ${number}:`,
  /** Of a mark without words. */
  drawn: {
    pin: 'This place.',
    stroke: 'This line.',
    arrow: 'Where the arrow points.',
    box: 'What is in the frame.',
  } satisfies Record<MarkKind, string>,
  you: 'You',
  mentor: 'Your mentor',
  reply: 'Reply',
  /** Behind `reply`, for who does not see where it stands. */
  toMark: (number: number) => ` to mark ${number}`,
  yourReply: (number: number) => `Your reply to mark ${number}`,
  send: 'Send',
  video: (number: number, of: number) => `Video ${number} of attempt ${of}`,
  videoPreparing: (number: number) =>
    `Video ${number} is being made ready for every browser. Look again in a moment.`,
  videoUnreadable: (number: number) => `Video ${number} could not be read. Send it as an MP4.`,
}

export type AttemptWords = typeof attempt
