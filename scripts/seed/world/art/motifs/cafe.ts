import type { Point } from '../geometry.ts'
import { arc, points, spline } from '../geometry.ts'
import type { Tone } from '../palette.ts'
import type { Pen } from '../pen.ts'

/** A cup on its saucer, about 300 wide; the saucer's middle is the origin. */
export function cup(pen: Pen, tone: Tone): void {
  pen.fill(arc([0, 0], [190, 46]), 'daylight')
  pen.loop(arc([0, 0], [190, 46], [0, 352]), { width: 5 })
  pen.curve(arc([0, 10], [128, 24], [10, 170]), { width: 2.4 })
  const side = points('-118,-158 -110,-90 -78,-28 -40,-8 40,-8 78,-28 110,-90 118,-158')
  pen.curve(points('112,-128 172,-140 188,-92 148,-56 92,-48'), { width: 12, pressure: 'even' })
  pen.curve(points('112,-128 172,-140 188,-92 148,-56 92,-48'), {
    width: 5,
    tone: 'daylight',
    pressure: 'even',
  })
  pen.fill([...spline(side)], 'daylight', { smooth: false })
  pen.fill(points('-114,-116 -96,-66 96,-66 114,-116'), tone, { smooth: false })
  pen.curve(side, { width: 5.4 })
  pen.fill(arc([0, -158], [118, 27]), 'daylight')
  pen.fill(arc([0, -154], [100, 18]), 'ink')
  pen.loop(arc([0, -158], [118, 27], [0, 352]), { width: 4.4 })
  pen.curve(arc([-10, -155], [60, 8], [180, 330]), { width: 2.4, tone: 'ochre' })
  pen.hatch(points('30,-126 112,-126 78,-32 40,-14'), { angle: 66, gap: 10, width: 1.8 })
  for (const [x, sway] of [
    [-36, 18],
    [10, -16],
    [52, 14],
  ] as const) {
    pen.curve(
      [
        [x, -200],
        [x + sway, -240],
        [x - sway, -286],
        [x + sway * 0.5, -330],
      ],
      { width: 3, tone: 'soft' },
    )
  }
}

/** A croissant lying on its origin, about 420 wide. */
export function croissant(pen: Pen): void {
  const edge = points(`
    -214,-14 -204,-92 -150,-156 -70,-196 14,-202 98,-186 168,-140 212,-70 214,-4 182,8 142,-26
    92,-66 20,-86 -60,-78 -120,-44 -164,4
  `)
  pen.fill(edge, 'ochre')
  pen.loop(edge, { width: 5.4 })
  for (const [top, low] of [
    [
      [-156, -152],
      [-116, -48],
    ],
    [
      [-84, -192],
      [-66, -78],
    ],
    [
      [0, -204],
      [12, -86],
    ],
    [
      [86, -190],
      [84, -72],
    ],
    [
      [156, -150],
      [136, -32],
    ],
  ] as const) {
    const bend: Point[] = [top, [(top[0] + low[0]) / 2 + 16, (top[1] + low[1]) / 2], low]
    pen.curve(bend, { width: 3.6 })
    for (let crumb = 1; crumb < 5; crumb += 1) {
      const y = top[1] + ((low[1] - top[1]) * crumb) / 5
      pen.curve(
        [
          [top[0] + 18, y],
          [top[0] + 34, y + 10],
          [top[0] + 48, y + 12],
        ],
        { width: 1.8, pressure: 'flick' },
      )
    }
  }
  pen.hatch(points('-60,-82 20,-90 92,-70 60,-110 -30,-124'), { angle: 82, gap: 10, width: 1.8 })
  for (const [x, y] of points('-260,14 -236,22 246,18 232,4 120,24')) {
    pen.fill(arc([x, y], [7, 4]), 'ochre')
    pen.curve(arc([x, y], [7, 4], [0, 300]), { width: 1.8 })
  }
}

/** A round café table on one leg, its top at the origin; about 700 wide. */
export function roundTable(pen: Pen): void {
  pen.fill(arc([0, 0], [360, 66]), 'clay')
  pen.curve(arc([0, 18], [360, 66], [4, 176]), { width: 5 })
  pen.loop(arc([0, 0], [360, 66], [0, 356]), { width: 5 })
  pen.line(
    [
      [-12, 84],
      [-9, 360],
    ],
    { width: 5 },
  )
  pen.line(
    [
      [14, 84],
      [11, 360],
    ],
    { width: 5 },
  )
  pen.hatch(points('-10,88 12,88 10,350 -8,350'), { angle: 40, gap: 12, width: 1.6 })
  pen.curve(
    [
      [-4, 350],
      [-80, 366],
      [-150, 408],
    ],
    { width: 8, pressure: 'flick' },
  )
  pen.curve(
    [
      [4, 350],
      [80, 366],
      [150, 408],
    ],
    { width: 8, pressure: 'flick' },
  )
}

/** A bentwood chair seen from three quarters, standing on its origin; about 260 wide. */
export function chair(pen: Pen, tone: Tone): void {
  const bow = points('-112,-240 -130,-380 -104,-484 -20,-516 66,-486 92,-380 76,-236')
  pen.curve(bow, { width: 10, pressure: 'even' })
  pen.curve(points('-74,-240 -84,-360 -64,-436 -20,-456 28,-436 46,-360 38,-236'), {
    width: 6,
    pressure: 'even',
  })
  pen.curve(
    [
      [-106, -230],
      [-122, -100],
      [-140, 0],
    ],
    { width: 9, pressure: 'even' },
  )
  pen.curve(
    [
      [84, -230],
      [104, -100],
      [120, -12],
    ],
    { width: 9, pressure: 'even' },
  )
  pen.curve(
    [
      [-66, -206],
      [-74, -90],
      [-86, 40],
    ],
    { width: 9, pressure: 'even' },
  )
  pen.curve(
    [
      [126, -206],
      [140, -90],
      [156, 30],
    ],
    { width: 9, pressure: 'even' },
  )
  const seat = arc([10, -226], [138, 40])
  pen.fill(seat, tone)
  pen.loop(arc([10, -226], [138, 40], [0, 354]), { width: 6 })
  pen.curve(arc([10, -212], [138, 40], [8, 172]), { width: 4 })
  pen.hatch(arc([10, -226], [104, 26]), { angle: 30, gap: 15, width: 1.5 })
  pen.hatch(arc([10, -226], [104, 26]), { angle: -30, gap: 15, width: 1.5 })
  pen.curve(
    [
      [-118, -110],
      [10, -92],
      [112, -112],
    ],
    { width: 4 },
  )
}

/** A lemon with its leaf, about 200 wide. */
export function lemon(pen: Pen): void {
  const edge = points(`
    -112,6 -84,-8 -52,-60 10,-76 66,-50 88,-6 112,6 88,22 60,62 2,80 -58,60 -88,22
  `)
  pen.fill(edge, 'ochre')
  pen.loop(edge, { width: 5 })
  pen.stipple(edge, { count: 170, size: 4.6, fade: ([x, y]) => (x + y + 60) / 190 })
  pen.curve(
    [
      [-40, -40],
      [-62, -8],
      [-52, 26],
    ],
    { width: 3, tone: 'daylight' },
  )
}
