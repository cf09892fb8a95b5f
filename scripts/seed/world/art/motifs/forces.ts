import type { Point } from '../geometry.ts'
import { arc, points, spline } from '../geometry.ts'
import type { Tone } from '../palette.ts'
import type { Pen } from '../pen.ts'

/** Skin cut open like a hillside: hairs, four layers, and a root that reaches down; about 1300 wide. */
export function skinSection(pen: Pen): void {
  const edge = (y: number, swing: number, phase: number): Point[] =>
    Array.from({ length: 27 }, (_, index) => {
      const x = -650 + index * 50
      return [x, y + swing * Math.sin(index * 0.55 + phase)]
    })
  const layers: [Point[], Tone][] = [
    [edge(-150, 12, 0), 'daylight'],
    [edge(-84, 26, 0.4), 'blush'],
    [edge(110, 22, 2), 'straw'],
    [edge(240, 12, 1), 'clay'],
  ]
  for (const [line, tone] of layers) {
    pen.fill([...spline(line), [650, 330], [-650, 330]], tone, { smooth: false })
    pen.curve(line, { width: 4.6 })
  }
  pen.hatch([...edge(-146, 12, 0), ...edge(-92, 24, 0.4).reverse()], {
    angle: 80,
    gap: 12,
    width: 1.7,
  })
  pen.stipple([...edge(-70, 20, 0.4), ...edge(96, 20, 2).reverse()], {
    count: 1500,
    size: 5,
    fade: ([, y]) => (y + 90) / 260,
  })
  for (let cell = 0; cell < 30; cell += 1) {
    const x = -620 + cell * 43 + pen.random.between(-6, 6)
    const y = 176 + pen.random.between(-22, 22)
    pen.loop(arc([x, y], [26, 20], [0, 340]), { width: 2.2 })
  }
  for (const x of [-430, -130, 300]) hair(pen.at({ x, y: -150 }))
}

function hair(pen: Pen): void {
  const root = points('-16,4 -18,90 -30,176 0,214 30,176 18,90 16,4')
  pen.fill(root, 'daylight')
  pen.curve(root, { width: 3.4 })
  pen.curve(points('0,190 2,60 10,-70 54,-210'), { width: 9, pressure: 'flick' })
}

/** A long swell of the sea in single lines under a moon; about 1400 wide. */
export function sea(pen: Pen): void {
  for (let row = 0; row < 17; row += 1) {
    const lift = 1 - row / 17
    const way = Array.from({ length: 29 }, (_, index): Point => {
      const x = -700 + index * 50
      const swell = Math.sin(index * 0.31 + row * 0.42) * (18 + 44 * lift)
      return [x, -150 + row * 32 + swell * Math.exp(-(((x + 80) / 620) ** 2)) - 26 * lift]
    })
    if (row === 0) pen.fill([...spline(way), [700, 420], [-700, 420]], 'blue', { smooth: false })
    pen.curve(way, { width: 3 + row * 0.22, pressure: row % 3 ? 'swell' : 'even' })
  }
}

/** The moon's phases on an arch, between construction circles. */
export function moons(pen: Pen): void {
  for (const radius of [330, 344, 520]) {
    pen.curve(arc([0, 250], [radius, radius], [-196, 16]), {
      width: 2,
      tone: 'pencil',
      opacity: 0.75,
    })
  }
  for (const turn of [0, 30, 60, 90, 120, 150, 180]) {
    const [from] = arc([0, 250], [60, 60], [turn - 180, turn - 179])
    const [to] = arc([0, 250], [560, 560], [turn - 180, turn - 179])
    if (from && to) pen.line([from, to], { width: 1.6, tone: 'pencil', opacity: 0.6 })
  }
  for (let phase = 0; phase < 7; phase += 1) {
    const angle = -180 + phase * 30
    const [spot] = arc([0, 250], [432, 432], [angle, angle + 1])
    const grown = 1 - Math.abs(phase - 3) / 3
    if (spot) moon(pen.at({ x: spot[0], y: spot[1], scale: 0.62 + grown * 0.36 }), (phase - 3) / 3)
  }
}

/** One moon of radius 84; `shade` from -1 (waxing, dark) over 0 (full) to 1 (waned). */
export function moon(pen: Pen, shade: number): void {
  const disc = arc([0, 0], [84, 84])
  pen.fill(disc, 'straw')
  const side = shade < 0 ? 1 : -1
  const inner = 84 * (2 * Math.abs(shade) - 1)
  const dark = [...arc([0, 0], [84, 84], [90, 270]), ...arc([0, 0], [inner, 84], [270, 450])]
  if (shade !== 0) pen.at({ mirror: side < 0 }).fill(dark, 'ink', { smooth: false })
  pen.loop(arc([0, 0], [84, 84], [10, 358]), { width: 4.6, pressure: 'even' })
  if (Math.abs(shade) > 0.6) return
  for (const [x, y, size] of [
    [26, -34, 16],
    [-8, 12, 22],
    [34, 30, 10],
  ] as const) {
    pen.curve(arc([x, y], [size, size * 0.8], [20, 250]), { width: 2.4 })
  }
  pen.stipple(disc, { count: 260, size: 4, fade: ([x, y]) => (side * x + y) / 190 })
}

/** A scallop with ribs in dots, hinge down at the origin; about 640 wide. */
export function shell(pen: Pen): void {
  const rim: Point[] = []
  for (let lobe = 0; lobe <= 10; lobe += 1) {
    const angle = ((-166 + lobe * 15.2) * Math.PI) / 180
    rim.push([Math.cos(angle) * 330, Math.sin(angle) * 430 - 20])
    const notch = angle + (7.6 * Math.PI) / 180
    if (lobe < 10) rim.push([Math.cos(notch) * 312, Math.sin(notch) * 408 - 20])
  }
  const foot = points('110,24 86,66 0,76 -86,66 -110,24')
  const whole = [...rim, ...foot]
  pen.fill(whole, 'daylight')
  pen.fill([...rim.slice(11), [96, 24], [20, 28]], 'blush', { smooth: false })
  pen.loop(whole, { width: 6 })
  for (let rib = 0; rib < 10; rib += 1) {
    const [x, y] = rim[rib * 2 + 1] ?? [0, 0]
    pen.curve(
      [
        [x * 0.99, y * 0.99],
        [x * 0.5, y * 0.5 - 14],
        [x * 0.13, 22],
      ],
      { width: 3.2, pressure: 'flick' },
    )
  }
  for (const share of [0.42, 0.6, 0.78]) {
    const band = rim.map(([x, y]): Point => [x * share, y * share])
    pen.curve(band, { width: 1.8, tone: 'soft' })
  }
  pen.curve(
    [
      [-106, 22],
      [0, 34],
      [106, 22],
    ],
    { width: 3.6 },
  )
  pen.stipple(whole, {
    count: 9000,
    size: 4.2,
    fade: ([x, y]) => ((x + 140) / 420) ** 2 * 0.7 + (y + 130) / 420,
  })
}

/** A needle over water marked in tenths of a millimetre; the surface is at the origin. */
export function depthGauge(pen: Pen): void {
  const waves: [number, Tone][] = [
    [0, 'blush'],
    [110, 'clay'],
    [250, 'straw'],
  ]
  for (const [y, tone] of waves) {
    const way = Array.from({ length: 25 }, (_, index): Point => [
      -720 + index * 60,
      y + 13 * Math.sin(index * 0.9 + y),
    ])
    pen.fill([...spline(way), [720, 420], [-720, 420]], tone, { smooth: false })
    pen.curve(way, { width: 4.6 })
  }
  for (let mark = 0; mark <= 12; mark += 1) {
    const long = mark % 5 === 0 ? 74 : 38
    pen.line(
      [
        [230, mark * 22 - 2],
        [230 + long, mark * 22],
      ],
      { width: mark % 5 ? 2.6 : 4 },
    )
  }
  pen.line(
    [
      [230, -30],
      [230, 300],
    ],
    { width: 3.4 },
  )
  for (let ring = 1; ring <= 4; ring += 1) {
    pen.curve(arc([0, 6], [40 + ring * 44, 9 + ring * 9], [200, 340]), { width: 2.4 })
    pen.curve(arc([0, 6], [40 + ring * 44, 9 + ring * 9], [20, 160]), { width: 2.4 })
  }
  for (let drop = 0; drop < 70; drop += 1) {
    const y = pen.random.between(126, 236)
    const x = pen.random.between(-90, 90) * Math.sqrt((y - 90) / 130)
    pen.fill(arc([x, y], [4.5, 5]), 'ink')
  }
}
