import decode from 'heic-decode'

type Pixels = { data: Uint8Array; width: number; height: number }

/**
 * The pixels of a HEIC photo, upright, as RGBA; sharp reads no HEIC. Null when it cannot be read or has more than
 * `most` pixels, which is asked before anything is decoded.
 */
export async function heicPixels(original: Buffer, most: number): Promise<Pixels | null> {
  const images = await decode.all({ buffer: original }).catch(() => null)
  try {
    const [first] = images ?? []
    if (!first || first.width * first.height > most) return null
    const { data, width, height } = await first.decode()
    return { data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength), width, height }
  } catch {
    return null
  } finally {
    images?.dispose()
  }
}
