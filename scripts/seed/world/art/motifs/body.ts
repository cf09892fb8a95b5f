import type { Point } from '../geometry.ts'
import { arc, points, spline } from '../geometry.ts'
import type { Pen } from '../pen.ts'

const outline = points(`
  -82,372 -80,290 -104,190 -126,84 -130,-6 -142,-84 -152,-144 -147,-172 -133,-183 -119,-173
  -111,-130 -102,-82 -94,-46 -94,-112 -95,-190 -87,-246 -70,-261 -54,-246 -48,-180 -42,-108
  -36,-60 -35,-130 -30,-222 -22,-284 -4,-300 14,-284 17,-216 18,-130 24,-60 33,-118 45,-192
  54,-242 70,-256 86,-240 82,-180 78,-110 82,-36 96,26 112,38 134,8 164,-42 190,-80 210,-88
  224,-72 215,-36 192,26 160,98 124,160 100,214 88,284 88,372
`)

/** An open palm with its lines and a small sun, about 380 wide and 670 high. */
export function palm(pen: Pen): void {
  pen.fill(outline, 'daylight')
  pen.curve(outline, { width: 5.6, pressure: 'even' })

  pen.curve(points('-116,30 -60,26 10,-6 30,-36'), { width: 3.4 })
  pen.curve(points('98,44 30,44 -50,84 -86,128'), { width: 3.4 })
  pen.curve(points('100,54 44,86 14,150 10,240'), { width: 3.8 })
  for (const [x, y] of points(`
    -126,-78 -136,-128 -74,-104 -74,-180 -12,-126 -8,-212 56,-110 64,-180
  `)) {
    pen.curve(
      [
        [x - 15, y + 1],
        [x, y + 5],
        [x + 15, y],
      ],
      { width: 2.2 },
    )
    pen.curve(
      [
        [x - 10, y + 10],
        [x + 1, y + 13],
        [x + 11, y + 9],
      ],
      { width: 1.4 },
    )
  }
  pen.curve(
    [
      [164, -12],
      [178, -2],
      [190, 2],
    ],
    { width: 2.2 },
  )
  pen.curve(
    [
      [-72, 336],
      [0, 346],
      [76, 336],
    ],
    { width: 2.4 },
  )
  pen.curve(
    [
      [-66, 352],
      [0, 360],
      [70, 352],
    ],
    { width: 1.8 },
  )
  pen.hatch(points('-128,0 -84,150 -84,240 -120,110'), {
    angle: 20,
    gap: 10,
    width: 1.5,
    pressure: 'flick',
  })
  pen.hatch(points('160,60 120,150 92,220 96,160'), {
    angle: 20,
    gap: 9,
    width: 1.5,
    pressure: 'flick',
  })
  sun(pen.at({ x: -22, y: 148, scale: 0.8 }))
}

/** A small sun with a face of dots, about 130 across. */
export function sun(pen: Pen): void {
  pen.fill(arc([0, 0], [30, 30]), 'ochre')
  pen.loop(arc([0, 0], [30, 30], [0, 345]), { width: 3.4 })
  for (let ray = 0; ray < 16; ray += 1) {
    const here = pen.at({ turn: ray * 22.5 })
    const long = ray % 2 ? 52 : 66
    here.curve(
      [
        [0, -38],
        [ray % 2 ? 0 : 4, -48],
        [0, -long],
      ],
      { width: 3.2, pressure: 'flick' },
    )
  }
}

/** A back seen from behind, hair up, with room along the spine; about 900 wide. */
export function backView(pen: Pen): void {
  const skin = points(`
    -62,-196 -58,-140 -74,-104 -190,-66 -296,-18 -346,70 -372,220 -396,430 396,430 372,220
    346,70 296,-18 190,-66 74,-104 58,-140 62,-196
  `)
  pen.fill([...spline(skin.slice(0, 8)), ...spline(skin.slice(8))], 'blush', { smooth: false })
  pen.curve(skin.slice(0, 8), { width: 6 })
  pen.curve(skin.slice(8), { width: 6 })
  pen.curve(
    [
      [-262, 150],
      [-250, 262],
      [-262, 420],
    ],
    { width: 4.6 },
  )
  pen.curve(
    [
      [262, 150],
      [250, 262],
      [262, 420],
    ],
    { width: 4.6 },
  )
  pen.curve(points('-196,60 -130,96 -100,168 -122,236'), { width: 3.4, pressure: 'flick' })
  pen.curve(points('196,60 130,96 100,168 122,236'), { width: 3.4, pressure: 'flick' })
  pen.hatch(points('-340,90 -268,150 -262,300 -366,240'), { gap: 14, width: 1.8, angle: -64 })

  const hair = points(`
    -70,-176 -112,-236 -118,-320 -76,-386 0,-404 76,-386 118,-320 112,-236 70,-176 0,-158
  `)
  pen.fill(hair, 'ink')
  const bun = arc([8, -430], [62, 54])
  pen.fill(bun, 'ink')
  for (let lock = -4; lock <= 4; lock += 1) {
    const way: Point[] = [
      [lock * 15, -172],
      [lock * 25, -260],
      [lock * 20, -340],
      [lock * 5 + 4, -394],
    ]
    pen.curve(way, { width: 2.6, tone: 'soft' })
  }
  pen.curve(points('-30,-430 6,-462 48,-440 30,-408 0,-410'), { width: 2.6, tone: 'soft' })
  pen.curve(
    [
      [60, -178],
      [84, -150],
      [78, -122],
    ],
    { width: 2, pressure: 'flick' },
  )
  pen.curve(
    [
      [-56, -178],
      [-76, -142],
      [-64, -118],
    ],
    { width: 2, pressure: 'flick' },
  )
}
