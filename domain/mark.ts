import { refused } from './refusals.ts'
import type { Refused } from './refusals.ts'
import type { ThreadSide } from './thread.ts'

/** What a mentor draws over a photo. */
export const markKinds = ['pin', 'stroke', 'arrow', 'box'] as const

export type MarkKind = (typeof markKinds)[number]

export const markColours = ['red', 'amber', 'green', 'blue'] as const

export type MarkColour = (typeof markColours)[number]

/** A place on a photo: 0,0 is its upper left corner and 1,1 its lower right, however large it is shown. */
export type Point = readonly [x: number, y: number]

/** Each kind of mark with what is known of its shape. A box has two opposite corners. */
export type Shapes = {
  pin: { at: Point }
  stroke: { points: Point[] }
  arrow: { from: Point; to: Point }
  box: { from: Point; to: Point }
}

/** A kind of mark with a shape of that kind. */
export type Drawn = { [Kind in MarkKind]: { kind: Kind; shape: Shapes[Kind] } }[MarkKind]

/** A mark as it is read: by its mentor on the bench, and by its student with the verdict. */
export type Mark = Drawn & {
  id: string
  /** The photo it lies over. */
  photo: string
  /** From 1, within its homework. */
  number: number
  colour: MarkColour
  /** What it says; empty when the shape says it all. */
  text: string
  /** In the sequence they were written. */
  replies: MarkReply[]
}

export type MarkReply = {
  id: string
  side: ThreadSide
  text: string
  /** An ISO instant. */
  at: string
  /** Who of the staff wrote it, as far as whoever reads may know; null for the student. */
  by: string | null
}

export const MAX_MARKS = 60
export const MAX_MARK_TEXT = 1_000
export const MIN_STROKE_POINTS = 2
export const MAX_STROKE_POINTS = 600
export const MAX_REPLY = 1_000
export const MAX_REPLIES = 50

/** What one side writes within so many minutes is told to the other once. */
export const REPLIES_TOLD_TOGETHER_MINUTES = 60

/**
 * A shape as it is kept: with nothing in it but its points, each to a ten-thousandth of the photo. Null when it
 * is no shape of this kind, lies outside of the photo, or has no extent.
 */
export function readShape<Kind extends MarkKind>(kind: Kind, given: unknown): Shapes[Kind] | null {
  const read: { [Each in MarkKind]: (given: Fields) => Shapes[Each] | null } = {
    pin: ({ at }) => pinAt(readPoint(at)),
    stroke: ({ points }) => strokeThrough(points),
    arrow: ({ from, to }) => lineOf(readPoint(from), readPoint(to)),
    box: ({ from, to }) => boxOf(readPoint(from), readPoint(to)),
  }
  return typeof given === 'object' && given !== null ? read[kind](given) : null
}

/** A reply as it is kept: without the space around it, and with plain line ends. */
export function readReply(typed: string): { kind: 'reply'; text: string } | Refused {
  const text = typed.replaceAll(/\r\n?/g, '\n').trim()
  if (text === '' || text.length > MAX_REPLY) return refused('reply-length')
  return { kind: 'reply', text }
}

/**
 * Whether the other side is told of a reply: not while it has not answered the last one of this side, and that
 * is less than an hour old. From the full hour on it is told again.
 */
export const isToldAgain = (
  side: ThreadSide,
  last: { side: ThreadSide; at: Date } | null,
  now: Date,
): boolean =>
  last?.side !== side || now.getTime() - last.at.getTime() >= REPLIES_TOLD_TOGETHER_MINUTES * 60_000

type Fields = { at?: unknown; points?: unknown; from?: unknown; to?: unknown }

const pinAt = (at: Point | null) => at && { at }

function strokeThrough(given: unknown): Shapes['stroke'] | null {
  if (!Array.isArray(given)) return null
  if (given.length < MIN_STROKE_POINTS || given.length > MAX_STROKE_POINTS) return null
  const points = given.map(readPoint).filter((point) => point !== null)
  return points.length === given.length ? { points } : null
}

function lineOf(from: Point | null, to: Point | null): Shapes['arrow'] | null {
  if (!from || !to) return null
  return from[0] === to[0] && from[1] === to[1] ? null : { from, to }
}

function boxOf(from: Point | null, to: Point | null): Shapes['box'] | null {
  if (!from || !to) return null
  return from[0] === to[0] || from[1] === to[1] ? null : { from, to }
}

function readPoint(given: unknown): Point | null {
  if (!Array.isArray(given) || given.length !== 2) return null
  const [x, y] = given.map(readPart)
  return x === undefined || y === undefined || x === null || y === null ? null : [x, y]
}

const readPart = (given: unknown): number | null =>
  typeof given === 'number' && given >= 0 && given <= 1 ? Math.round(given * 10_000) / 10_000 : null
