import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isToldAgain, markKinds, MAX_REPLY, readReply, readShape } from '../../domain/mark.ts'
import { anchorOf, linesOf } from '../../domain/markLines.ts'

const NOW = new Date('2026-05-04T12:00:00.000Z')
const part = fc.double({ min: 0, max: 1, noNaN: true })
const point = fc.tuple(part, part)

test('a shape of each kind is read, and nothing else is kept of it', () => {
  const more = { style: 'x', points2: [] }
  expect(readShape('pin', { at: [0.5, 0.25], ...more })).toEqual({ at: [0.5, 0.25] })
  expect(readShape('arrow', { from: [0, 0], to: [1, 1], ...more })).toEqual({
    ...{ from: [0, 0], to: [1, 1] },
  })
  expect(readShape('box', { from: [1, 1], to: [0, 0] })).toEqual({ from: [1, 1], to: [0, 0] })
  const points = [
    [0, 0],
    [0.12345678, 1],
  ]
  expect(readShape('stroke', { points, ...more })).toEqual({
    points: [
      [0, 0],
      [0.1235, 1],
    ],
  })
})

test.each([
  ...[null, undefined, 7, 'pin', [], {}, { at: 0.5 }, { at: [0.5] }, { at: [0.5, 0.5, 0.5] }],
  ...[{ at: [-0.01, 0] }, { at: [0, 1.01] }, { at: [Number.NaN, 0] }, { at: ['0', 0] }],
  ...[{ at: [Number.POSITIVE_INFINITY, 0] }, { from: [0, 0], to: [1, 1] }],
])('%j is no pin', (given) => {
  expect(readShape('pin', given)).toBeNull()
})

test('a line needs a length, a frame a breadth and a height, a stroke two points and at most six hundred', () => {
  const here = { from: [0.5, 0.5], to: [0.5, 0.5] }
  expect(readShape('arrow', here)).toBeNull()
  expect(readShape('arrow', { from: [0.5, 0.5], to: [0.5, 0.6] })).not.toBeNull()
  expect(readShape('box', { from: [0.5, 0.5], to: [0.5, 0.6] })).toBeNull()
  const stroke = (length: number) =>
    readShape('stroke', { points: Array.from({ length }, () => [0.5, 0.5]) })
  expect([1, 2, 600, 601].map((length) => stroke(length) !== null)).toEqual([
    ...[false, true, true, false],
  ])
})

test('a shape that was read is read again as the same', () => {
  const given = fc.record({
    ...{ at: point, from: point, to: point },
    points: fc.array(point, { minLength: 2, maxLength: 600 }),
  })
  fc.assert(
    fc.property(fc.constantFrom(...markKinds), given, (kind, shape) => {
      const once = readShape(kind, shape)
      fc.pre(once !== null)
      expect(readShape(kind, once)).toEqual(once)
    }),
  )
})

test('lines are drawn in pixels of the photo, and the number stands where the mark begins', () => {
  const size = { width: 200, height: 100 }
  const box = { kind: 'box', shape: { from: [0.5, 1], to: [0, 0.5] } } as const
  expect(linesOf(box, size)).toBe('M100 100L0 100L0 50L100 50Z')
  expect(anchorOf(box)).toEqual([0, 0.5])
  const arrow = { kind: 'arrow', shape: { from: [0, 0], to: [1, 0] } } as const
  expect(linesOf(arrow, size)).toMatch(/^M0 0L200 0M193\.7 -?3L200 0L193\.7 -?3$/)
  expect(anchorOf(arrow)).toEqual([0, 0])
  expect(linesOf({ kind: 'pin', shape: { at: [0.1, 0.1] } }, size)).toBe('')
})

test('a reply is what somebody typed, without the space around it', () => {
  expect(readReply(' Like\r\nthis? ')).toEqual({ kind: 'reply', text: 'Like\nthis?' })
  for (const none of ['', ' \n ', 'x'.repeat(MAX_REPLY + 1)]) {
    expect(readReply(none)).toMatchObject({ reason: 'reply-length' })
  }
})

test('replies of one side are told once an hour, and again as soon as the other has replied', () => {
  const before = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000)
  expect(isToldAgain('student', null, NOW)).toBe(true)
  expect(isToldAgain('student', { side: 'staff', at: before(0) }, NOW)).toBe(true)
  expect(isToldAgain('student', { side: 'student', at: before(59) }, NOW)).toBe(false)
  expect(isToldAgain('student', { side: 'student', at: before(60) }, NOW)).toBe(true)
})
