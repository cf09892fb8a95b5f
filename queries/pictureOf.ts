import type { Media } from '../payload-types.ts'

/** A picture of `media` as an `<img>` needs it. */
export type Picture = {
  /** One of a middle size, for whatever takes no `srcset`. */
  src: string
  /** Every size that was made, as the attribute wants it. */
  srcset: string
  /** Of the original, in pixels, so that its place is kept while it loads. */
  width: number
  height: number
  alt: string
  /** A soft patch of its colours, as a data URI; null for what has none. */
  blur: string | null
}

/** A part of a picture around what it is about, cut to one shape. */
export type Crop = 'card' | 'square'

/** What `pictureOf` needs of a row, for `populate` and `select`. */
export const pictureColumns = {
  alt: true,
  filename: true,
  url: true,
  width: true,
  height: true,
  sizes: true,
  blur: true,
} as const

type Row = Pick<Media, 'alt'> & Partial<Pick<Media, 'url' | 'width' | 'height' | 'sizes' | 'blur'>>

/** A populated upload as a picture; null when there is none, or its file never arrived. */
export function pictureOf(upload: Row | string | null | undefined): Picture | null {
  if (!upload || typeof upload === 'string') return null
  const { alt, url, width, height, sizes, blur = null } = upload
  if (!url || !width || !height) return null

  const made = [sizes?.small, sizes?.medium, sizes?.large].flatMap((size) =>
    size?.url && size.width ? [{ url: size.url, width: size.width }] : [],
  )
  const all = made.length > 0 ? made : [{ url, width }]
  return {
    src: sizes?.medium?.url ?? url,
    srcset: all.map((each) => `${each.url} ${each.width}w`).join(', '),
    width,
    height,
    alt,
    blur,
  }
}

/** The same, cut 4:3 (`card`, 800 pixels) or 1:1 (`square`, 480) around its focal point; whole where it was not cut. */
export function croppedPicture(
  upload: Row | string | null | undefined,
  crop: Crop,
): Picture | null {
  const picture = pictureOf(upload)
  if (!picture || !upload || typeof upload === 'string') return picture
  const { url, width, height } = upload.sizes?.[crop] ?? {}
  if (!url || !width || !height) return picture
  return { ...picture, src: url, srcset: `${url} ${width}w`, width, height }
}
