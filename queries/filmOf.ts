import type { Media } from '../payload-types.ts'
import { pictureColumns, pictureOf } from './pictureOf.ts'
import type { Picture } from './pictureOf.ts'

/** A short film of `media`, for everyone to see. */
export type Film = {
  src: string
  /** Such as `video/mp4`. */
  type: string
  /** What is seen before it is played. */
  poster: Picture | null
  /** Whose captions `/films/:id.vtt` are, or null when it has none. */
  captions: string | null
}

/** What `filmOf` and `pictureOf` need of a row, for `populate`; the poster is populated at one depth more. */
export const filmColumns = {
  ...pictureColumns,
  mimeType: true,
  poster: true,
  captions: true,
} as const

type Row = Pick<Media, 'id'> & Partial<Pick<Media, 'url' | 'mimeType' | 'poster' | 'captions'>>

/** A populated upload as a film; null when there is none, or its file never arrived. */
export function filmOf(upload: Row | string | null | undefined): Film | null {
  if (!upload || typeof upload === 'string') return null
  const { id, url, mimeType, poster, captions } = upload
  if (!url || !mimeType?.startsWith('video/')) return null
  return { src: url, type: mimeType, poster: pictureOf(poster), captions: captions ? id : null }
}
