import type { Point } from '../geometry.ts'
import { arc, points } from '../geometry.ts'
import type { Tone } from '../palette.ts'
import type { Pen } from '../pen.ts'

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
