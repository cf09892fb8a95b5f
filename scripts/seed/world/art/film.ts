import { spawn } from 'node:child_process'
import sharp from 'sharp'
import type { Drawing, Mark } from './drawing.ts'
import { begun, lengthOf, markSvg } from './drawing.ts'
import type { Point } from './geometry.ts'
import { machine } from './motifs/tools.ts'
import { pencil } from './motifs/signs.ts'
import type { Tone } from './palette.ts'
import { palette } from './palette.ts'
import { aPen } from './pen.ts'
import { randomFrom } from './random.ts'
import type { Video } from './videos.ts'

export const filmSize = { width: 960, height: 540 } as const

const framesPerSecond = 12
const holdSeconds = 1.2
const raw = { ...filmSize, channels: 3 } as const
/** A drawing of 1600 by 1000 loses fifty units above and below to become 16:9. */
const view = '0 50 1600 900'
const scale = 0.6

/**
 * Draws the video stroke by stroke with a tool in hand and writes it as H.264 to `path`. Resolves to
 * the last picture, without the tool, as raw RGB. Rejects with what ffmpeg said if it fails.
 */
export async function film(video: Video, path: string, ffmpeg: string): Promise<Buffer> {
  const drawing = video.draw()
  const tool = await toolSprite(video.tool)
  const encoder = encode(ffmpeg, path)
  const frames = framesPerSecond * video.seconds
  const drawn = frames - framesPerSecond * holdSeconds
  const ends = timeline(drawing.marks)

  let sheet = await blank(drawing.sheet)
  let next = 0
  let tip: Point = [1700, 1100]
  for (let frame = 0; frame < frames; frame += 1) {
    const now = (frame + 1) / drawn
    const fresh: Mark[] = []
    while (next < drawing.marks.length && (ends[next] ?? 1) <= now) {
      const mark = drawing.marks[next]
      if (mark) fresh.push(mark)
      next += 1
    }
    const current = drawing.marks[next]
    if (current?.kind === 'stroke') {
      const start = ends[next - 1] ?? 0
      fresh.push(begun(current, (now - start) / ((ends[next] ?? 1) - start)))
    }
    if (fresh.length > 0) sheet = await add(sheet, fresh)
    tip = fresh.at(-1)?.points.at(-1) ?? tip
    await encoder.take(next < drawing.marks.length ? withTool(sheet, tool, tip) : sheet)
  }
  await encoder.end()
  return sheet
}

/** When each mark is finished, from 0 to 1: long strokes take longer, dots hardly any time. */
function timeline(marks: Drawing['marks']): number[] {
  const efforts = marks.map((mark) => {
    const length = Math.min(lengthOf(mark), 900)
    return mark.kind === 'stroke' ? 26 + length ** 0.9 : Math.min(length / 8, 60)
  })
  const whole = efforts.reduce((sum, effort) => sum + effort, 0)
  let spent = 0
  return efforts.map((effort) => (spent += effort) / whole)
}

const blank = (tone: Tone) =>
  sharp({ create: { ...raw, background: palette[tone] } })
    .raw()
    .toBuffer()

const add = (sheet: Buffer, marks: readonly Mark[]) => {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="540" viewBox="${view}">` +
    `${marks.map(markSvg).join('')}</svg>`
  return sharp(sheet, { raw })
    .composite([{ input: Buffer.from(svg) }])
    .removeAlpha()
    .raw()
    .toBuffer()
}

type Sprite = { pixels: Buffer; size: number; tip: number }

/** The tool as it lies in the hand: its tip near the upper left, its body towards the lower right. */
async function toolSprite(tool: Video['tool']): Promise<Sprite> {
  const marks: Mark[] = []
  const pen = aPen(marks, randomFrom(7))
  const here = pen.at({ x: 20, y: 20, turn: 142, scale: 1.15 })
  if (tool === 'machine') machine(here)
  else pencil(here, 'clay')
  const size = 460
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" ` +
    `viewBox="0 0 ${size / scale} ${size / scale}">${marks.map(markSvg).join('')}</svg>`
  return { pixels: await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer(), size, tip: 12 }
}

function withTool(sheet: Buffer, { pixels, size, tip }: Sprite, [x, y]: Point): Buffer {
  const frame = Buffer.from(sheet)
  const [left, top] = [Math.round(x * scale) - tip, Math.round((y - 50) * scale) - tip]
  for (let row = Math.max(0, -top); row < size && top + row < filmSize.height; row += 1) {
    for (
      let column = Math.max(0, -left);
      column < size && left + column < filmSize.width;
      column += 1
    ) {
      const from = (row * size + column) * 4
      const alpha = (pixels[from + 3] ?? 0) / 255
      if (alpha === 0) continue
      const to = ((top + row) * filmSize.width + left + column) * 3
      for (let channel = 0; channel < 3; channel += 1) {
        const below = frame[to + channel] ?? 0
        frame[to + channel] = below + ((pixels[from + channel] ?? 0) - below) * alpha
      }
    }
  }
  return frame
}

function encode(ffmpeg: string, path: string) {
  const input = ['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-s', '960x540', '-r', `${framesPerSecond}`]
  const output = ['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '25', '-pix_fmt', 'yuv420p']
  const child = spawn(
    ffmpeg,
    [
      '-y',
      '-loglevel',
      'error',
      ...input,
      '-i',
      '-',
      ...output,
      '-movflags',
      '+faststart',
      '-f',
      'mp4',
      path,
    ],
    { stdio: ['pipe', 'ignore', 'pipe'] },
  )
  let said = ''
  child.stderr.on('data', (words: Buffer) => (said += words.toString()))
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`ffmpeg could not write a film (code ${code}): ${said.trim()}`))
    })
  })
  ended.catch(() => undefined) // whoever waits in `take` or `end` hears of it
  child.stdin.on('error', () => undefined) // a broken pipe is told by `ended`, with ffmpeg's own words

  return {
    take: async (frame: Buffer) => {
      if (child.stdin.write(frame)) return
      await Promise.race([new Promise((resume) => child.stdin.once('drain', resume)), ended])
    },
    end: async () => {
      child.stdin.end()
      await ended
    },
  }
}
