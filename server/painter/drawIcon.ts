import sharp from 'sharp'
import { paintsOf } from './paints.ts'
import { markPaths } from './svg.ts'

/**
 * The shapes an icon comes in: with corners of its own; `maskable`, which a telephone cuts out of (the
 * inner four fifths are safe: w3.org/TR/appmanifest); `whole`, which has the corners of a telephone.
 */
export type IconShape = 'any' | 'maskable' | 'whole'

export type IconAsk = { size: number; shape: IconShape; colour: string | null; logo: Buffer | null }

/** How much of the square its sign takes. */
const shares: Record<IconShape, number> = { any: 0.7, maskable: 0.54, whole: 0.66 }

/** The icon as an SVG: the logo on paper, or the mark of the house on the school's colour. */
export async function iconSvg({ size, shape, colour, logo }: IconAsk): Promise<string> {
  const { daylight, accent, onAccent } = paintsOf(colour)
  const radius = shape === 'any' ? 22 : 0
  const ground = `<rect width="100" height="100" rx="${radius}" fill="${logo ? daylight : accent}"/>`
  const sign = logo ? await logoImage(logo, shares[shape]) : markIn(shares[shape], onAccent)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 100 100">${ground}${sign}</svg>`
}

/** The icon as a PNG. */
export const drawIcon = async (ask: IconAsk): Promise<Buffer> =>
  sharp(Buffer.from(await iconSvg(ask)))
    .png({ compressionLevel: 9 })
    .toBuffer()

/** A picture of 32 by 32 as the one that browsers ask for by themselves: an ICO with a PNG inside. */
export async function drawFavicon(ask: Omit<IconAsk, 'size' | 'shape'>): Promise<Buffer> {
  const png = await drawIcon({ ...ask, size: 32, shape: 'any' })
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2) // an icon
  head.writeUInt16LE(1, 4) // of one picture
  head.writeUInt8(32, 6)
  head.writeUInt8(32, 7)
  head.writeUInt16LE(1, 10) // plane
  head.writeUInt16LE(32, 12) // bits of a pixel
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}

function markIn(share: number, colour: string): string {
  const scale = (100 * share) / 40
  const [left, top] = [50 - 16 * scale, 50 - 20 * scale]
  return `<g transform="translate(${left} ${top}) scale(${scale})">${markPaths(colour, 2.2)}</g>`
}

async function logoImage(logo: Buffer, share: number): Promise<string> {
  const side = 100 * share
  const png = await sharp(logo)
    .resize({ width: 512, height: 512, fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer()
  const at = 50 - side / 2
  return `<image x="${at}" y="${at}" width="${side}" height="${side}" href="data:image/png;base64,${png.toString('base64')}"/>`
}
