import type { Point } from '../geometry.ts'
import { arc, points, spline } from '../geometry.ts'
import type { Pen } from '../pen.ts'

const foreWing = points(`
  18,-70 90,-150 210,-238 352,-282 424,-262 398,-186 380,-104 318,-34 214,8 104,4 20,-14
`)
const hindWing = points(`
  18,-16 120,0 236,12 292,66 282,138 222,190 196,262 160,220 104,176 50,108 16,40
`)

/** A moth with open wings, about 850 across; the midpoint of its body is the origin. */
export function moth(pen: Pen): void {
  for (const mirror of [false, true]) wings(pen.at({ mirror }))

  const body = points(`
    0,-96 26,-70 30,-10 22,70 12,150 0,190 -12,150 -22,70 -30,-10 -26,-70
  `)
  pen.fill(body, 'daylight')
  pen.loop(body, { width: 5 })
  for (let ring = 0; ring < 9; ring += 1) {
    const y = 10 + ring * 18
    const half = 26 - ring * 2
    pen.curve(
      [
        [-half, y],
        [0, y + 9],
        [half, y],
      ],
      { width: 3 },
    )
  }
  for (let hair = 0; hair < 46; hair += 1) {
    const x = pen.random.between(-24, 24)
    const y = pen.random.between(-78, -14)
    pen.line(
      [
        [x, y],
        [x * 1.25, y + 24],
      ],
      { width: 1.7, pressure: 'flick' },
    )
  }
  for (const side of [-1, 1]) feeler(pen.at({ mirror: side < 0 }))
}

function wings(pen: Pen): void {
  pen.fill(hindWing, 'straw')
  pen.loop(hindWing, { width: 4.6 })
  for (const [x, y] of points('262,84 254,130 204,182 188,226 132,186')) {
    pen.curve(
      [
        [20, 4],
        [x * 0.52, y * 0.36 + 8],
        [x, y],
      ],
      { width: 2.2, pressure: 'flick' },
    )
  }
  pen.stipple(hindWing, { count: 420, size: 4.4, fade: ([x, y]) => (x + y) / 560 - 0.2 })

  pen.fill(foreWing, 'blush')
  pen.fill(points('300,-180 420,-262 396,-186 376,-110 322,-44 276,-96'), 'clay')
  pen.loop(foreWing, { width: 5.4 })
  const tips = points('410,-250 394,-190 378,-118 330,-50 250,-8 160,2')
  for (const [x, y] of tips) {
    pen.curve(
      [
        [24, -40],
        [x * 0.45, y * 0.62 - 34],
        [x, y],
      ],
      { width: 2.4, pressure: 'flick' },
    )
  }
  pen.curve(points('302,-262 266,-178 278,-96 252,-12'), { width: 3.6 })
  pen.curve(points('318,-270 286,-184 296,-104 274,-22'), { width: 2 })
  pen.curve(points('150,-194 132,-120 152,-62 138,2'), { width: 3 })
  eyeSpot(pen, [208, -124], 44)
  eyeSpot(pen, [164, 92], 30)
  pen.stipple(foreWing, { count: 520, size: 4.2, fade: ([x]) => 1.05 - x / 150 })
}

function eyeSpot(pen: Pen, centre: Point, radius: number): void {
  pen.fill(arc(centre, [radius, radius * 0.94]), 'daylight')
  pen.loop(arc(centre, [radius, radius * 0.94], [0, 330]), { width: 4 })
  pen.fill(arc(centre, [radius * 0.62, radius * 0.6]), 'ochre')
  pen.loop(arc(centre, [radius * 0.62, radius * 0.6], [0, 330]), { width: 2.6 })
  pen.fill(arc(centre, [radius * 0.34, radius * 0.36]), 'ink')
  pen.fill(arc([centre[0] + radius * 0.1, centre[1] - radius * 0.1], [4, 5]), 'daylight')
}

function feeler(pen: Pen): void {
  const stem = points('8,-92 30,-150 78,-206 136,-232')
  pen.curve(stem, { width: 3.4, pressure: 'flick' })
  const way = spline(stem)
  way.forEach(([x, y], index) => {
    if (index % 2 || index < 3) return
    const long = 20 - Math.abs(index - way.length / 2) * 0.5
    pen.line(
      [
        [x, y],
        [x - long * 0.5, y - long],
      ],
      { width: 1.4, pressure: 'flick' },
    )
    pen.line(
      [
        [x, y],
        [x + long, y + long * 0.1],
      ],
      { width: 1.4, pressure: 'flick' },
    )
  })
}

/** A sleeping cat seen from the side, about 420 wide, lying on its origin. */
export function cat(pen: Pen): void {
  const back = points(`
    -190,0 -214,-54 -196,-120 -120,-168 -20,-172 70,-150 104,-128 112,-172 142,-142 176,-144
    204,-172 210,-124 220,-84 196,-48 150,-34 176,-4
  `)
  pen.fill([...spline(back), [-190, 0]], 'ink', { smooth: false })
  pen.curve(
    [
      [120, -88],
      [134, -80],
      [146, -88],
    ],
    { width: 3, tone: 'paper' },
  )
  pen.curve(
    [
      [172, -88],
      [184, -80],
      [196, -88],
    ],
    { width: 3, tone: 'paper' },
  )
  pen.line(
    [
      [156, -70],
      [160, -64],
      [166, -70],
    ],
    { width: 3, tone: 'clay' },
  )
  for (const [x, y] of points('244,-74 246,-60 90,-62 88,-48')) {
    pen.line(
      [
        [x > 160 ? 176 : 146, -64],
        [x, y],
      ],
      { width: 1.6, tone: 'soft' },
    )
  }
  pen.curve(points('-186,-8 -110,14 0,8 96,10 128,-8'), { width: 26, pressure: 'even' })
}
