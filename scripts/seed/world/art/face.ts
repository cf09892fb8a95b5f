import type { Point } from './geometry.ts'
import { arc, points, spline } from './geometry.ts'
import type { Tone } from './palette.ts'
import type { Pen } from './pen.ts'

/** A face around the origin between its eyes; about 310 wide, from -215 to 245 high. */
export type Face = {
  skin: Tone
  cloth: Tone
  /** 0 is earnest, 1 a broad smile. */
  smile: number
  /** How high the brows stand, and how heavy they are. */
  brow: { lift: number; width: number; tone?: Tone }
  jaw: number
}

/** Shoulders and neck; the neckline is a round one. */
export function bust(pen: Pen, { skin, cloth }: Face): void {
  const neck = points('-66,150 -70,250 -98,318 -60,372 0,392 60,372 98,318 70,250 66,150')
  const coat = points(
    '-96,306 -190,348 -318,396 -392,500 -424,700 424,700 392,500 318,396 190,348 96,306',
  )
  const sides = [...spline(coat.slice(0, 5)), ...spline(coat.slice(5))]
  pen.fill([...sides, ...arc([0, 318], [98, 72], [0, 180])], cloth, { smooth: false })
  pen.fill(neck, skin)
  pen.curve(neck.slice(0, 3), { width: 5 })
  pen.curve(neck.slice(6), { width: 5 })
  pen.curve(coat.slice(0, 5), { width: 6.4 })
  pen.curve(coat.slice(5), { width: 6.4 })
  pen.curve(arc([0, 312], [100, 82], [2, 178]), { width: 5.4 })
  pen.hatch(points('-62,206 0,262 64,206 70,262 0,306 -68,268'), { angle: 68, gap: 10, width: 2 })
  pen.curve(points('-250,470 -262,560 -286,660'), { width: 4, pressure: 'flick' })
  pen.curve(points('250,470 262,560 286,660'), { width: 4, pressure: 'flick' })
  pen.curve(points('-60,344 -20,356 -8,372'), { width: 2.6, pressure: 'flick' })
  pen.curve(points('60,344 20,356 8,372'), { width: 2.6, pressure: 'flick' })
}

export function head(pen: Pen, { skin, smile, brow, jaw }: Face): void {
  for (const side of [-1, 1]) {
    const ear = points('150,-22 178,-34 188,0 178,44 156,66').map(([x, y]): Point => [x * side, y])
    pen.fill(ear, skin)
    pen.curve(ear, { width: 4.4 })
    pen.curve(
      points('160,-8 174,2 166,38').map(([x, y]): Point => [x * side, y]),
      { width: 2.4 },
    )
  }
  const right = points('148,-70 155,20 143,112').map(([x, y]): Point => [x, y])
  const chin: Point[] = [
    [104 * jaw, 190],
    [44 * jaw, 238],
    [0, 246],
  ]
  const half = [...right, ...chin]
  const left = half.map(([x, y]): Point => [-x, y]).toReversed()
  const outline: Point[] = [...half, ...left.slice(1), [-118, -170], [0, -214], [118, -170]]
  pen.fill(outline, skin)
  pen.curve([...half, ...left.slice(1)], { width: 5.6 })

  for (const side of [-1, 1]) eye(pen.at({ x: 66 * side, mirror: side < 0 }), brow)
  pen.curve(points('14,-16 20,34 32,74 22,96 2,98'), { width: 3.6 })
  pen.curve(points('-22,84 -26,94 -14,99'), { width: 3 })
  mouth(pen.at({ y: 152 }), smile)
  const cheek = points('112,66 146,40 136,124 104,176 100,128')
  pen.hatch(cheek, { angle: -58, gap: 13, width: 1.3, tone: 'soft', broken: 0.12 })
  pen.fill(arc([-92, 92], [30, 20]), 'clay', { opacity: 0.22 })
  pen.fill(arc([92, 92], [30, 20]), 'clay', { opacity: 0.22 })
}

function eye(pen: Pen, { lift, width, tone = 'ink' }: Face['brow']): void {
  const white = points('-36,6 -14,-16 14,-18 40,0 16,14 -12,14')
  pen.fill(white, 'daylight')
  pen.fill(arc([2, -2], [14.5, 15.5]), 'ink')
  pen.fill(arc([7, -8], [4.4, 4.4]), 'daylight')
  pen.curve(points('-38,8 -14,-17 14,-19 42,-1 50,-7'), { width: 6.4 })
  pen.curve(points('-28,12 -4,18 22,13'), { width: 2.2 })
  pen.curve(points('-30,-18 -2,-30 34,-20'), { width: 2.4 })
  pen.curve(
    points('-42,-40 -8,-58 30,-56 58,-38').map(([x, y]): Point => [x, y - lift]),
    { width, tone, pressure: 'swell' },
  )
}

function mouth(pen: Pen, smile: number): void {
  const [wide, up] = [50 + smile * 20, smile * 15]
  const upper: Point[] = [
    [-wide, -up],
    [-22, -8],
    [0, -3],
    [22, -8],
    [wide, -up],
  ]
  const lower: Point[] = [
    [wide, -up],
    [26, 18 + smile * 6],
    [0, 23 + smile * 7],
    [-26, 18 + smile * 6],
    [-wide, -up],
  ]
  const middle: Point[] = [
    [-wide - 5, -up - 3],
    [-24, 4 + smile * 3],
    [0, 3 + smile * 5],
    [24, 4 + smile * 3],
    [wide + 5, -up - 3],
  ]
  pen.fill([...spline(upper), ...spline(lower)], 'clay', { smooth: false, opacity: 0.78 })
  pen.curve(middle, { width: 4.4 })
  pen.curve(lower.slice(1, 4), { width: 2.6 })
  if (smile > 0.5) {
    pen.curve(
      [
        [-wide - 22, -up - 34],
        [-wide - 30, -up - 4],
        [-wide - 16, 18],
      ],
      { width: 2.6 },
    )
    pen.curve(
      [
        [wide + 22, -up - 34],
        [wide + 30, -up - 4],
        [wide + 16, 18],
      ],
      { width: 2.6 },
    )
  }
}
