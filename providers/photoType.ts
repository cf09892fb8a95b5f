import { open } from 'node:fs/promises'
import sharp from 'sharp'

/** What a photo of a student may be when it arrives. */
export type PhotoType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic'

/** So many pixels no camera of a student has; a small file can claim more to fill our memory. */
export const MOST_PIXELS = 120_000_000

/**
 * What kind of photo a file is, by its bytes and not by its name; null when it is none, when it only begins like
 * one, or has too many pixels.
 */
export async function photoTypeOf(file: string): Promise<PhotoType | null> {
  const type = typeByFirstBytes(await firstBytes(file))
  if (type === null || type === 'image/heic') return type
  const about = await sharp(file, { limitInputPixels: MOST_PIXELS })
    .metadata()
    .catch(() => null)
  return about && `image/${about.format}` === type ? type : null
}

/** What a file says it is. */
export function typeByFirstBytes(bytes: Buffer): PhotoType | null {
  const text = bytes.toString('latin1', 0, 64)
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return 'image/webp'
  // ISO 23008-12: the brands of a still picture coded as HEVC stand in its first box.
  const size = bytes.length < 12 ? 0 : Math.min(bytes.readUInt32BE(0), 64)
  return text.startsWith('ftyp', 4) && /hei[cx]/.test(text.slice(8, size)) ? 'image/heic' : null
}

async function firstBytes(file: string): Promise<Buffer> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
