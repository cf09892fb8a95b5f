import type { UploadField } from 'payload'

/** One picture of `media`. */
export const picture = (name: string): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media',
  filterOptions: { mimeType: { like: 'image/' } },
})

/** A short film of `media` that everyone may see. What only students see lies in `private-files`. */
export const film = (name: string): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media',
  filterOptions: { mimeType: { like: 'video/' } },
})
