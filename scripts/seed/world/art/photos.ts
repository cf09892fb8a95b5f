import sharp from 'sharp'
import type { Area, Drawing, Mark } from './drawing.ts'
import { markSvg } from './drawing.ts'
import type { Point } from './geometry.ts'
import { palette } from './palette.ts'
import type { Tone } from './palette.ts'
import type { Grain } from './paper.ts'
import { aPen } from './pen.ts'
import { pencil } from './motifs/signs.ts'
import type { Quad } from './perspective.ts'
import { seenAt } from './perspective.ts'
import type { Random } from './random.ts'
import { randomFrom } from './random.ts'
import { drawnSheets } from './sheets/drawn.ts'
import type { Sheet } from './sheets/sheet.ts'
import { writtenSheets } from './sheets/written.ts'

export const photoSize = { width: 1400, height: 1050 } as const

const sheets = { ...drawnSheets, ...writtenSheets }
export type HomeworkSlug = keyof typeof sheets
export const homeworkSlugs = Object.keys(sheets) as HomeworkSlug[]

/** How a telephone saw it: straight and bright, by a lamp, in a dim room, or with a moving hand. */
export const lights = {
  day: { tint: '#ffffff', dark: 0.16, blur: 0, grain: 1 },
  lamp: { tint: '#ffe6bf', dark: 0.36, blur: 0.5, grain: 1 },
  dim: { tint: '#a9aebd', dark: 0.45, blur: 0.6, grain: 2 },
  moved: { tint: '#f4ece0', dark: 0.24, blur: 2.4, grain: 1 },
} as const
export type Light = keyof typeof lights

export type Photo = { homework: HomeworkSlug; light: Light; seed: number }

type Scene = { table: Drawing; sheet: Drawing; shadow: Quad; sun: Point }

/** Where everything lies: the table, the sheet upon it, and what is drawn on the sheet. */
export function scene({ homework, light, seed }: Photo): Scene {
  const random = randomFrom(seed)
  const sheet: Sheet = sheets[homework]
  const corners = cornersOf(sheet, random, light === 'day' ? 0.5 : 1)
  const [tableMarks, sheetMarks]: [Mark[], Mark[]] = [[], []]

  wood(tableMarks, random)
  const paper: Area = { kind: 'area', tone: sheet.tone, opacity: 1, points: [...corners] }
  sheetMarks.push(paper)
  const scale = (corners[1][0] - corners[0][0]) / sheet.width
  const pen = aPen(sheetMarks, random)
  sheet.draw(pen.through(seenAt(corners, sheet.width, sheet.height), scale * 0.92))
  const hasRoom = sheet.height > sheet.width
  if (hasRoom && random.chance(0.7)) {
    const x = random.chance(0.5) ? random.between(100, 170) : random.between(1230, 1310)
    const tone = random.pick<Tone>(['pencil', 'clay', 'ochre', 'ink'])
    pencil(
      pen.at({ x, y: random.between(620, 980), turn: random.between(-28, 28), scale: 1.15 }),
      tone,
    )
  }
  return {
    table: { ...photoSize, marks: tableMarks },
    sheet: { ...photoSize, marks: sheetMarks },
    shadow: corners,
    sun: [random.between(0.2, 0.8), random.between(0.1, 0.45)],
  }
}

/** The photograph as a JPEG. */
export async function develop(photo: Photo, grain: Grain): Promise<Buffer> {
  const { blur, grain: layers } = lights[photo.light]
  const raw = { width: grain.width, height: grain.height, channels: 1 as const }
  const noise = { input: grain.pixels, raw, blend: 'multiply' as const }

  const seen = sharp(Buffer.from(photoSvg(photo)))
    .flatten({ background: palette.ink })
    .composite(Array.from({ length: layers }, () => noise))
  if (blur > 0) seen.blur(blur)
  return seen.jpeg({ quality: 78 }).toBuffer()
}

/** Table, shadow, sheet and light in one picture. */
export function photoSvg(photo: Photo): string {
  const { table, sheet, shadow, sun } = scene(photo)
  const { tint, dark } = lights[photo.light]
  const layers = [
    `<rect width="1400" height="1050" fill="${tableTone(photo)}"/>`,
    ...table.marks.map(markSvg),
    shadowSvg(shadow),
    ...sheet.marks.map(markSvg),
    lightSvg(sun, tint, dark),
  ]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="1400" height="1050" ` +
    `viewBox="0 0 1400 1050">${layers.join('')}</svg>`
  )
}

const tableTone = ({ seed }: Photo) =>
  palette[randomFrom(seed + 7).pick<Tone>(['oak', 'walnut', 'linen', 'oak'])]

/** The sheet fills most of the picture, a little turned, its far edge a little shorter. */
function cornersOf({ width, height }: Sheet, random: Random, slant: number): Quad {
  const fit = Math.min(1180 / width, 950 / height) * random.between(0.94, 1.02)
  const [w, h] = [(width * fit) / 2, (height * fit) / 2]
  const turn = random.between(-0.07, 0.07) * slant
  const far = 1 - random.between(0.03, 0.09) * slant
  const [cx, cy] = [700 + random.between(-40, 40), 525 + random.between(-12, 12)]
  const at = (x: number, y: number): Point => [
    cx + x * Math.cos(turn) - y * Math.sin(turn),
    cy + x * Math.sin(turn) + y * Math.cos(turn),
  ]
  return [at(-w * far, -h), at(w * far, -h), at(w, h), at(-w, h)]
}

function wood(marks: Mark[], random: Random): void {
  const pen = aPen(marks, random)
  for (let board = 0; board < 6; board += 1) {
    const y = board * 190 + random.between(-12, 12)
    pen.line(
      [
        [-10, y],
        [1410, y + 8],
      ],
      { width: 4, tone: 'ink', opacity: 0.4, pressure: 'even' },
    )
    for (let vein = 0; vein < 17; vein += 1) {
      const start = random.between(-200, 900)
      const sag = random.between(-10, 10)
      const vy = y + vein * 11 + random.between(-3, 3)
      const end = start + random.between(240, 900)
      const way: Point[] = [
        [start, vy],
        [(start + end) / 2, vy + sag],
        [end, vy + random.between(-5, 5)],
      ]
      pen.curve(way, { width: random.between(1.5, 4), tone: 'ink', opacity: 0.13 })
    }
  }
}

/** A soft shadow out of many faint ones: a blurring filter would cost half of the whole picture. */
const shadowSvg = (corners: Quad) => {
  const middle: Point = [
    corners.reduce((sum, [x]) => sum + x, 0) / 4,
    corners.reduce((sum, [, y]) => sum + y, 0) / 4,
  ]
  const rings = Array.from({ length: 12 }, (_, ring) => {
    const grown = 0.97 + ring * 0.0068
    const path = corners.map(([x, y]) => {
      const [dx, dy] = [middle[0] + (x - middle[0]) * grown, middle[1] + (y - middle[1]) * grown]
      return `${(dx + 9).toFixed(1)} ${(dy + 14).toFixed(1)}`
    })
    return `<path d="M${path.join('L')}Z"/>`
  })
  const edge = `fill="${palette.ink}" stroke="${palette.ink}" stroke-width="14" stroke-linejoin="round"`
  return `<g ${edge} opacity=".9">${rings.map((ring) => ring.replace('/>', ' opacity=".07"/>')).join('')}</g>`
}

const lightSvg = ([x, y]: Point, tint: string, dark: number) =>
  `<radialGradient id="light" cx="${x.toFixed(2)}" cy="${y.toFixed(2)}" r="1">` +
  `<stop offset=".25" stop-color="${tint}"/><stop offset="1" stop-color="${shaded(tint, dark)}"/>` +
  `</radialGradient><rect width="1400" height="1050" fill="url(#light)" style="mix-blend-mode:multiply"/>`

const shaded = (colour: string, dark: number) =>
  `rgb(${[1, 3, 5].map((at) => Math.round(parseInt(colour.slice(at, at + 2), 16) * (1 - dark))).join(',')})`
