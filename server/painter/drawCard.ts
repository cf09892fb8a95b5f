import satori from 'satori'
import sharp from 'sharp'
import type { OverlayOptions } from 'sharp'
import { cardSize } from './card.ts'
import type { Card } from './card.ts'
import { cardLayout } from './cardLayout.ts'
import type { Fonts } from './fonts.ts'
import { paintsOf } from './paints.ts'
import { daylightPaths, markPaths } from './svg.ts'

type Files = { fonts: Fonts; logo: Buffer | null; picture: Buffer | null }

/** Where the picture stands: the right of the card, from edge to edge. */
const beside = { width: 430, height: cardSize.height } as const
/** What the logo, or the mark, may take. */
const sign = { width: 64, height: 64, left: 72, top: 500 } as const

/** Draws a card as a PNG. The letters become outlines first, so no font of the system is asked. */
export async function drawCard(card: Card, { fonts, logo, picture }: Files): Promise<Buffer> {
  const paints = paintsOf(card.school.colour)
  const words = await satori(cardLayout(card, { paints, hasPicture: picture !== null }), {
    ...cardSize,
    fonts,
  })
  const layers: OverlayOptions[] = []
  if (picture && card.picture) {
    const input = await cropped(picture, card.picture)
    layers.push({ input, left: cardSize.width - beside.width, top: 0 })
  } else {
    layers.push({ input: light(paints.daylight), left: cardSize.width - 600, top: 0 })
  }
  const { left, top } = sign
  layers.push({ input: await signOf(logo, paints.ink), left, top }, { input: Buffer.from(words) })

  const ground = { ...cardSize, channels: 3 as const, background: paints.paper }
  return sharp({ create: ground })
    .composite(layers)
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer()
}

const light = (colour: string): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="630" viewBox="0 0 580 615">${daylightPaths(colour)}</svg>`,
  )

const signOf = (logo: Buffer | null, ink: string): Promise<Buffer> | Buffer =>
  logo
    ? sharp(logo)
        .resize({ ...sign, fit: 'contain', position: 'left', background: '#0000' })
        .png()
        .toBuffer()
    : Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="51" height="64" viewBox="0 0 32 40">${markPaths(ink)}</svg>`,
      )

/** The part of a picture around the point `x`, `y` (in percent) that fills its place. */
async function cropped(bytes: Buffer, { x, y }: { x: number; y: number }): Promise<Buffer> {
  const { data, info } = await sharp(bytes)
    .rotate()
    .resize({ ...beside, fit: 'outside' })
    .png()
    .toBuffer({ resolveWithObject: true })
  const start = (size: number, room: number, percent: number) =>
    Math.round(Math.min(size - room, Math.max(0, (size * percent) / 100 - room / 2)))
  return sharp(data)
    .extract({
      ...beside,
      left: start(info.width, beside.width, x),
      top: start(info.height, beside.height, y),
    })
    .png()
    .toBuffer()
}
