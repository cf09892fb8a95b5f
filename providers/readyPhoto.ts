import sharp from 'sharp'
import type { Sharp } from 'sharp'
import { heicPixels } from './heic.ts'
import { MOST_PIXELS } from './homeworkType.ts'
import { photoByFirstBytes } from './fileType.ts'

/** A photo made ready: what is in it of pixels, and nothing else. */
export type ReadyPhoto = { bytes: Buffer; mimeType: 'image/jpeg'; width: number; height: number }

const LONGEST_SIDE = 2_400

/**
 * Makes a photo anew from its pixels: upright, no larger than a screen needs, in colours every browser knows, and
 * without anything that was written beside them, as where and by whom it was taken. Null when its pixels cannot
 * be read.
 */
export async function readyPhoto(original: Buffer): Promise<ReadyPhoto | null> {
  const source = await sourceOf(original)
  const made = await source
    ?.autoOrient()
    .resize({
      width: LONGEST_SIDE,
      height: LONGEST_SIDE,
      fit: 'inside',
      withoutEnlargement: true,
    })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 84, mozjpeg: true })
    .toBuffer({ resolveWithObject: true })
    .catch(() => null)
  if (!made) return null
  const { data: bytes, info } = made
  return { bytes, mimeType: 'image/jpeg', width: info.width, height: info.height }
}

async function sourceOf(original: Buffer): Promise<Sharp | null> {
  if (photoByFirstBytes(original) !== 'image/heic') {
    return sharp(original, { limitInputPixels: MOST_PIXELS, failOn: 'truncated' })
  }
  const pixels = await heicPixels(original, MOST_PIXELS)
  if (!pixels) return null
  const { data, width, height } = pixels
  return sharp(data, { raw: { width, height, channels: 4 } })
}
