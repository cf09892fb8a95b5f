import type { Sharp } from 'sharp'
import sharp from 'sharp'
import type { Drawing } from './drawing.ts'
import { toSvg } from './drawing.ts'
import type { Tone } from './palette.ts'
import { palette } from './palette.ts'
import { randomFrom } from './random.ts'

/** Raw grey pixels around the middle, to be multiplied over a picture: fibres and tooth. */
export type Grain = { pixels: Buffer; width: number; height: number }

/** A sheet's grain; `strength` is the largest darkening of one pixel, from 0 to 255. */
export function grainOf(seed: number, width: number, height: number, strength: number): Grain {
  const random = randomFrom(seed)
  const tooth = Uint8Array.from({ length: 65536 }, () => random.next() ** 2 * strength)
  const pixels = Buffer.alloc(width * height, 255)
  for (let index = 0; index < pixels.length; index += 1) {
    pixels[index] = 255 - (tooth[(index * 31 + (index >> 9) * 977) & 65535] ?? 0)
  }
  for (let fibre = 0; fibre < (width * height) / 2600; fibre += 1) {
    lay(pixels, width, height, random.whole(0, width), random.whole(0, height), random)
  }
  return { pixels, width, height }
}

/** Ink on a sheet of the given tone. The caller chooses the format. */
export function onPaper(drawing: Drawing, tone: Tone, grain: Grain): Sharp {
  const { width, height } = drawing
  const raw = { width: grain.width, height: grain.height, channels: 1 as const }
  return sharp({ create: { width, height, channels: 3, background: palette[tone] } }).composite([
    { input: Buffer.from(toSvg(drawing)) },
    { input: grain.pixels, raw, blend: 'multiply' },
  ])
}

type Random = ReturnType<typeof randomFrom>

function lay(pixels: Buffer, width: number, height: number, x: number, y: number, random: Random) {
  const angle = random.between(0, Math.PI)
  const bend = random.between(-0.05, 0.05)
  const long = random.whole(5, 20)
  for (let step = 0; step < long; step += 1) {
    const px = Math.round(x + Math.cos(angle + bend * step) * step)
    const py = Math.round(y + Math.sin(angle + bend * step) * step)
    if (px < 0 || py < 0 || px >= width || py >= height) return
    const spot = py * width + px
    pixels[spot] = (pixels[spot] ?? 255) - 9
  }
}
