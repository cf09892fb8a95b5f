import type { Point } from '../geometry.ts'
import { arc, points, spline } from '../geometry.ts'
import type { Tone } from '../palette.ts'
import type { Pen } from '../pen.ts'

/** A tall window with shutters and a flower box, about 620 wide and 760 high around the origin. */
export function frenchWindow(pen: Pen, night = true): void {
  const frame = points('-150,-360 150,-360 150,300 -150,300')
  pen.fill(frame, night ? 'ink' : 'blue', { smooth: false })
  if (night) {
    pen.fill(arc([56, -236], [46, 46]), 'straw')
    pen.fill(arc([36, -244], [42, 42]), 'ink')
    for (let star = 0; star < 15; star += 1) {
      pen.fill(arc([pen.random.between(-130, 130), pen.random.between(-340, 60)], [3, 3]), 'straw')
    }
    roofs(pen.at({ y: 300 }))
  }
  pen.line([...frame, frame[0] ?? [0, 0]], { width: 13, tone: 'daylight', pressure: 'even' })
  pen.line(points('-164,-374 164,-374 164,304 -164,304 -164,-374'), {
    width: 4.6,
    pressure: 'even',
  })
  pen.line(points('-142,-352 142,-352 142,292 -142,292 -142,-352'), { width: 3, pressure: 'even' })
  pen.line(
    [
      [0, -352],
      [0, 296],
    ],
    { width: 12, tone: 'daylight', pressure: 'even' },
  )
  for (const y of [-150, 70])
    pen.line(
      [
        [-142, y],
        [142, y],
      ],
      { width: 8, tone: 'daylight', pressure: 'even' },
    )
  for (const mirror of [false, true]) shutter(pen.at({ mirror }))
  pen.curve(
    [
      [-190, -392],
      [0, -430],
      [190, -392],
    ],
    { width: 5 },
  )
  pen.line(
    [
      [-204, -388],
      [204, -388],
    ],
    { width: 5 },
  )
  balcony(pen)
}

function roofs(pen: Pen): void {
  const line = points(`
    -146,-60 -96,-112 -50,-66 -50,-96 -28,-96 -28,-70 10,-124 74,-76 74,-110 92,-110 92,-80
    146,-122 146,0 -146,0
  `)
  pen.fill(line, 'soft', { smooth: false })
  for (const [x, y] of points('-104,-64 -86,-40 22,-66 44,-38 108,-50')) {
    pen.fill(
      [
        [x, y],
        [x + 13, y],
        [x + 13, y + 18],
        [x, y + 18],
      ],
      'straw',
      { smooth: false },
    )
  }
}

function shutter(pen: Pen): void {
  const leaf = points('176,-362 300,-384 300,322 176,302')
  pen.fill(leaf, 'clay', { smooth: false })
  pen.line([...leaf, leaf[0] ?? [0, 0]], { width: 5, pressure: 'even' })
  for (const [top, low] of [
    [-330, -60],
    [-20, 270],
  ] as const) {
    pen.line(
      [
        [194, top + 4],
        [284, top - 12],
        [284, low + 12],
        [194, low],
        [194, top + 4],
      ],
      { width: 3 },
    )
    for (let slat = 1; slat < 13; slat += 1) {
      const y = top + ((low - top) * slat) / 13
      pen.line(
        [
          [198, y],
          [280, y - 3],
        ],
        { width: 2.6 },
      )
    }
  }
}

function balcony(pen: Pen): void {
  pen.line(
    [
      [-236, 236],
      [236, 236],
    ],
    { width: 7, pressure: 'even' },
  )
  pen.line(
    [
      [-236, 356],
      [236, 356],
    ],
    { width: 7, pressure: 'even' },
  )
  for (let bar = -5; bar <= 5; bar += 1) {
    const x = bar * 44
    pen.line(
      [
        [x, 238],
        [x, 354],
      ],
      { width: 4, pressure: 'even' },
    )
    if (bar < 5) {
      pen.curve(
        [
          [x + 6, 346],
          [x + 22, 300],
          [x + 38, 346],
        ],
        { width: 3 },
      )
      pen.loop(arc([x + 22, 268], [12, 14], [0, 330]), { width: 3 })
    }
  }
}

/** A stone bridge of three arches over water, about 1400 wide; the water's line is the origin. */
export function bridge(pen: Pen): void {
  const deck = Array.from({ length: 29 }, (_, index): Point => {
    const x = -740 + index * 53
    return [x, -250 + (x / 740) ** 2 * 84]
  })
  const arches = [
    [-430, 170, 176],
    [0, 212, 222],
    [430, 170, 176],
  ] as const
  const under = arches.flatMap(([x, half, rise]) => arc([x, 0], [half, rise], [-180, 0])).reverse()
  pen.fill([...deck, [740, 0], ...under, [-740, 0]], 'daylight', { smooth: false })
  pen.curve(deck, { width: 6, pressure: 'even' })
  pen.curve(
    deck.map(([x, y]): Point => [x, y + 30]),
    { width: 3.4 },
  )
  for (const [x, half, rise] of arches) {
    pen.curve(arc([x, 0], [half, rise], [-180, 0]), { width: 5.4, pressure: 'even' })
    pen.curve(arc([x, 0], [half + 26, rise + 28], [-176, -4]), { width: 3 })
    for (let stone = 1; stone < 14; stone += 1) {
      const angle = -180 + stone * 12.9
      const [from] = arc([x, 0], [half, rise], [angle, angle + 1])
      const [to] = arc([x, 0], [half + 26, rise + 28], [angle, angle + 1])
      if (from && to) pen.line([from, to], { width: 2.2 })
    }
    const shade = [...arc([x, 0], [half, rise], [-180, -112]), [x - half * 0.55, 0] as Point]
    pen.hatch(shade, { angle: 84, gap: 12, width: 2 })
  }
  for (const x of [-216, 216]) {
    const pier: Point[] = [
      [x - 34, 0],
      [x - 26, -130],
      [x, -160],
      [x + 26, -130],
      [x + 34, 0],
    ]
    pen.fill(pier, 'shade', { smooth: false })
    pen.line(pier, { width: 4.4 })
    pen.line(
      [
        [x, -156],
        [x + 2, 0],
      ],
      { width: 2.6 },
    )
  }
  for (let post = -13; post <= 13; post += 1) {
    const x = post * 54
    const y = -250 + (x / 740) ** 2 * 84
    pen.line(
      [
        [x, y],
        [x, y - 40],
      ],
      { width: 3.4, pressure: 'even' },
    )
  }
  pen.curve(
    deck.map(([x, y]): Point => [x, y - 40]),
    { width: 5, pressure: 'even' },
  )
}

/** Long quick strokes of water around the origin. */
export function ripples(pen: Pen, width: number, height: number, count: number): void {
  for (let ripple = 0; ripple < count; ripple += 1) {
    const y = height * (ripple / count) + pen.random.between(-6, 6)
    const x = pen.random.between(-width / 2, width / 2 - 160)
    const long = pen.random.between(60, 250) * (0.6 + ripple / count)
    const way: Point[] = [
      [x, y],
      [x + long * 0.3, y + 7],
      [x + long * 0.6, y - 4],
      [x + long, y + 3],
    ]
    pen.curve(way, { width: 3.2 })
  }
}

/** An open umbrella with a curved handle, about 560 wide; its tip is above the origin. */
export function umbrella(pen: Pen, tone: Tone): void {
  pen.line(
    [
      [0, -300],
      [4, 250],
    ],
    { width: 9, pressure: 'even' },
  )
  pen.curve(points('4,240 2,300 44,326 78,292'), { width: 13, pressure: 'even' })
  const scallops: Point[] = []
  const corners = [-330, -190, -64, 64, 190, 330]
  corners.slice(0, -1).forEach((x, index) => {
    const next = corners[index + 1] ?? x
    scallops.push(
      ...arc([(x + next) / 2, 14], [(next - x) / 2, 34], [-180, 0]).map(([px, py]): Point => [
        px,
        py - 14,
      ]),
    )
  })
  const dome = spline(points('330,0 282,-132 166,-236 0,-276 -166,-236 -282,-132 -330,0'))
  const whole = [...scallops, ...dome]
  pen.fill(whole, tone, { smooth: false })
  pen.fill([...dome.filter(([x]) => x < -8), ...arc([-127, 0], [63, 34], [-180, 0])], 'blush', {
    smooth: false,
    opacity: 0.55,
  })
  pen.line(dome, { width: 6 })
  pen.line(scallops, { width: 4.6, pressure: 'even' })
  for (const x of [-190, -64, 64, 190])
    pen.curve(
      [
        [0, -276],
        [x * 0.82, -160],
        [x, 0],
      ],
      { width: 3.4 },
    )
  pen.hatch(points('70,-20 190,-16 300,-30 250,-150 150,-220'), { angle: 62, gap: 15, width: 2 })
  pen.line(
    [
      [0, -276],
      [0, -320],
    ],
    { width: 7, pressure: 'flick' },
  )
}

/** The iron lamp and the sign over the stairs of an old métro entrance; stands on its origin, about 520 high. */
export function metroLamp(pen: Pen): void {
  pen.curve(points('0,0 -8,-180 14,-330 70,-450 164,-486 214,-428'), {
    width: 17,
    pressure: 'flick',
  })
  pen.curve(points('-10,-150 -60,-190 -70,-250 -30,-262'), { width: 7, pressure: 'flick' })
  pen.curve(
    [
      [10, -300],
      [62, -316],
      [90, -362],
    ],
    { width: 6, pressure: 'flick' },
  )
  const bulb = points('214,-432 262,-408 262,-346 216,-306 172,-346 170,-408')
  pen.fill(bulb, 'ochre')
  pen.loop(bulb, { width: 5 })
  for (const x of [192, 216, 240])
    pen.curve(
      [
        [216, -426],
        [x + (x - 216) * 0.6, -360],
        [216, -310],
      ],
      { width: 2.4 },
    )
  pen.curve(
    [
      [168, -412],
      [216, -436],
      [264, -412],
    ],
    { width: 7 },
  )
  pen.line(
    [
      [-60, 0],
      [60, 0],
    ],
    { width: 9, pressure: 'even' },
  )
}

/** A net of métro lines with stops; two of them broad and coloured. About 1200 wide. */
export function metroMap(pen: Pen): void {
  const ways: [readonly Point[], Tone, number][] = [
    [points('-620,150 -330,150 -170,-10 180,-10 330,140 640,140'), 'clay', 20],
    [points('-520,-230 -260,-230 -90,-60 -90,120 60,270 420,270'), 'ochre', 20],
    [points('-640,-60 -420,-60 -230,130 40,130 240,-70 240,-270'), 'pencil', 16],
    [points('-300,300 -300,60 -60,-180 300,-180 560,60'), 'leaf', 16],
  ]
  for (const [way, tone, width] of ways)
    pen.line(way, { width, tone, pressure: 'even', wobble: 1.6 })
  for (const [way] of ways) {
    way.slice(0, -1).forEach((from, index) => {
      const to = way[index + 1] ?? from
      for (const share of [0.3, 0.7]) {
        const stop: Point = [
          from[0] + (to[0] - from[0]) * share,
          from[1] + (to[1] - from[1]) * share,
        ]
        pen.fill(arc(stop, [11, 11]), 'daylight')
        pen.loop(arc(stop, [11, 11], [0, 350]), { width: 3.6, wobble: 0.7 })
      }
    })
  }
  for (const stop of points('-90,-10 180,-10 -230,130 -90,120')) {
    pen.fill(arc(stop, [22, 22]), 'daylight')
    pen.loop(arc(stop, [22, 22], [0, 350]), { width: 5.4, wobble: 0.8 })
  }
}
