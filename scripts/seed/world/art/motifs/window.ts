import { arc, points } from '../geometry.ts'
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
