import { open } from 'node:fs/promises'
import sharp from 'sharp'
import type { PhotoType, VideoType } from '../domain/fileType.ts'
import { photoByFirstBytes, TELLING_BYTES, videoByFirstBytes } from './fileType.ts'

/** So many pixels no camera of a student has; a small file can claim more to fill our memory. */
export const MOST_PIXELS = 120_000_000

/**
 * What kind of photo or video a file is, by its bytes and not by its name; null when it is neither, when it only
 * begins like a photo, or has too many pixels.
 */
export async function homeworkTypeOf(file: string): Promise<PhotoType | VideoType | null> {
  const first = await firstBytes(file)
  const type = photoByFirstBytes(first)
  if (type === null) return videoByFirstBytes(first)
  if (type === 'image/heic') return type
  const about = await sharp(file, { limitInputPixels: MOST_PIXELS })
    .metadata()
    .catch(() => null)
  return about && `image/${about.format}` === type ? type : null
}

async function firstBytes(file: string): Promise<Buffer> {
  const handle = await open(file)
  try {
    const bytes = Buffer.alloc(TELLING_BYTES)
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0)
    return bytes.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
