import { expect, test } from 'vitest'
import fc from 'fast-check'
import { asDrawn, dragged, pressed, released } from '../../admin/homework/bench/draft.ts'
import { drawnThrough, movedBy, pointsOf } from '../../admin/homework/bench/drawn.ts'
import { fitted, panned, toPane, toPhoto, zoomed } from '../../admin/homework/bench/view.ts'
import { MAX_STROKE_POINTS } from '../../domain/mark.ts'
import type { Point } from '../../domain/mark.ts'
import { simplified } from '../../domain/stroke.ts'

const photo = { width: 1400, height: 1050 }
const pane = { width: 1000, height: 600 }
const fit = fitted(photo, pane)

test('a straight stroke needs its two ends, and a corner needs its own point', () => {
  const straight: Point[] = [
    [0, 0],
    [1, 0.2],
    [2, -0.2],
    [3, 0],
  ]
  expect(simplified(straight, 1)).toEqual([
    [0, 0],
    [3, 0],
  ])
  const corner: Point[] = [
    [0, 0],
    [5, 0],
    [10, 0],
    [10, 5],
    [10, 10],
  ]
  expect(simplified(corner, 1)).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
  ])
})

test('a stroke that ends where it began keeps its form', () => {
  const there: Point[] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ]
  expect(simplified(there, 1)).toEqual(there)
})

test('however wildly a hand draws, a stroke has no more points than the school keeps, and its own ends', () => {
  const wild = Array.from({ length: 4_000 }, (_, index): Point => [index, (index * 7_919) % 997])
  const kept = simplified(wild, 1)
  expect(kept.length).toBeLessThanOrEqual(MAX_STROKE_POINTS)
  expect([kept[0], kept.at(-1)]).toEqual([wild[0], wild.at(-1)])
})

test('a photo is fitted whole into the middle of its pane', () => {
  expect(fit.scale).toBeCloseTo(600 / 1050)
  expect(fit).toMatchObject({ x: 100, y: 0 })
})

test('what lies under the pointer stays there while the photo comes nearer', () => {
  const at = { x: 321, y: 222 }
  const nearer = zoomed(fit, 3, at, fit)
  const [x, y] = toPhoto(fit, at, photo)
  expect(toPane(nearer, [x, y], photo).x).toBeCloseTo(at.x)
  expect(toPane(nearer, [x, y], photo).y).toBeCloseTo(at.y)
})

test('however far it is moved, a quarter of the pane still shows something of the photo', () => {
  const far = panned(fit, { x: 9_000, y: -9_000 }, photo, pane)
  expect(far.x).toBe(750)
  expect(far.y + photo.height * fit.scale).toBeCloseTo(150)
})

test('a place beside the photo is the nearest place of its edge', () => {
  expect(toPhoto(fit, { x: -50, y: 300 }, photo)).toEqual([0, 0.5])
})

test('wherever a mark is moved, it stays on the photo and keeps its form', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true })
  const by = fc.tuple(
    fc.double({ min: -3, max: 3, noNaN: true }),
    fc.double({ min: -3, max: 3, noNaN: true }),
  )
  fc.assert(
    fc.property(fc.tuple(part, part), fc.tuple(part, part), by, (from, to, [dx, dy]) => {
      const moved = movedBy({ kind: 'arrow', shape: { from, to } }, [dx, dy])
      const [a = [9, 9], b = [9, 9]] = pointsOf(moved)
      for (const each of [...a, ...b]) expect(each >= 0 && each <= 1).toBe(true)
      expect(b[0] - a[0]).toBeCloseTo(to[0] - from[0], 3)
      expect(b[1] - a[1]).toBeCloseTo(to[1] - from[1], 3)
    }),
  )
})

test('a slip of the hand is no box and no arrow', () => {
  expect(
    drawnThrough(
      'box',
      [
        [0.5, 0.5],
        [0.502, 0.7],
      ],
      photo,
    ),
  ).toBeNull()
  expect(
    drawnThrough(
      'arrow',
      [
        [0.5, 0.5],
        [0.501, 0.501],
      ],
      photo,
    ),
  ).toBeNull()
})

test('a box is done when a drag ends, or at the second of two presses', () => {
  const box = { kind: 'box', shape: { from: [0.1, 0.1], to: [0.4, 0.5] } }
  const byDrag = dragged(pressed(null, 'box', [0.1, 0.1]), [
    [0.2, 0.2],
    [0.4, 0.5],
  ])
  expect(released(byDrag, photo)).toEqual({ drawn: box })

  const first = released(pressed(null, 'box', [0.1, 0.1]), photo)
  if (!('draft' in first)) throw new Error('One press makes no box.')
  expect(released(pressed(first.draft, 'box', [0.4, 0.5]), photo)).toEqual({ drawn: box })
})

test('a stroke of single presses waits for more, and is what it is when it is finished', () => {
  const one = released(pressed(null, 'stroke', [0.1, 0.1]), photo)
  if (!('draft' in one)) throw new Error('One press makes no stroke.')
  const two = released(pressed(one.draft, 'stroke', [0.9, 0.1]), photo)
  if (!('draft' in two)) throw new Error('A stroke of presses is finished by hand.')
  expect(asDrawn(two.draft, photo)).toEqual({
    kind: 'stroke',
    shape: {
      points: [
        [0.1, 0.1],
        [0.9, 0.1],
      ],
    },
  })
})

test('a pin stands where the pointer lets go', () => {
  const pin = dragged(pressed(null, 'pin', [0.1, 0.1]), [[0.3, 0.25]])
  expect(released(pin, photo)).toEqual({ drawn: { kind: 'pin', shape: { at: [0.3, 0.25] } } })
})
