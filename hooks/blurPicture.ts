import type { CollectionBeforeChangeHook } from 'payload'
import type sharp from 'sharp'
import type { Media } from '../payload-types.ts'

/** Pixels; stretched to the picture's place they are a soft patch of its colours. */
const BREADTH = 12

/**
 * Keeps a few pixels of a picture in its row, as a data URI, to be seen while the picture itself is
 * still on its way. Nobody writes it by hand; a film has none.
 */
export const blurPicture: CollectionBeforeChangeHook<Media> = async ({
  data,
  originalDoc,
  req,
}) => {
  const { file, payload } = req
  if (!file) return { ...data, blur: originalDoc?.blur ?? null }
  // Payload's own type of it names what sharp 0.35 no longer exports.
  const resize = payload.config.sharp as typeof sharp | undefined
  if (!resize || !file.mimetype.startsWith('image/')) return { ...data, blur: null }

  const { isOpaque } = await resize(file.data).stats()
  if (!isOpaque) return { ...data, blur: null } // it would shine through

  const pixels = await resize(file.data).rotate().resize(BREADTH).webp({ quality: 40 }).toBuffer()
  return { ...data, blur: `data:image/webp;base64,${pixels.toString('base64')}` }
}
