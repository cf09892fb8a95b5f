import type { Drawing, Mark } from './drawing.ts'
import { arc } from './geometry.ts'
import type { Pen } from './pen.ts'
import { aPen } from './pen.ts'
import { randomFrom } from './random.ts'

/** The mark of the school: the atelier's window, and the morning in it. 512 by 512, on nothing. */
export function drawLogo(seed = 1910): Drawing {
  const marks: Mark[] = []
  const pen = aPen(marks, randomFrom(seed))
  pen.fill([...arc([256, 236], [140, 164], [-180, 0]), [396, 440], [116, 440]], 'straw', {
    smooth: false,
  })
  pen.fill(arc([256, 330], [86, 84], [-180, 0]), 'clay', { smooth: false })
  rays(pen)

  const nib = { width: 15, pressure: 'even', wobble: 1.6 } as const
  pen.line(
    [[112, 446], [115, 236], ...arc([256, 236], [141, 166], [-180, 0]), [398, 238], [400, 446]],
    nib,
  )
  pen.line(
    [
      [70, 448],
      [444, 444],
    ],
    { ...nib, width: 19 },
  )
  pen.line(
    [
      [257, 72],
      [254, 442],
    ],
    { ...nib, width: 12 },
  )
  pen.line(
    [
      [116, 331],
      [398, 328],
    ],
    { ...nib, width: 12 },
  )
  return { width: 512, height: 512, marks }
}

function rays(pen: Pen): void {
  for (const angle of [-158, -134, -112, -68, -46, -22]) {
    const [from] = arc([256, 330], [106, 104], [angle, angle + 1])
    const [to] = arc([256, 330], [142, 150], [angle, angle + 1])
    if (from && to) pen.line([from, to], { width: 8, tone: 'clay' })
  }
}
