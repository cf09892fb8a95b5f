import type { CollectionConfig } from 'payload'
import { editors, everyone } from '../access/rules.ts'
import { blurPicture } from '../hooks/blurPicture.ts'

/** A quarter lighter than what is made unasked, and on paper and skin not to be told from it. */
const webp = { format: 'webp', options: { quality: 75, effort: 5 } } as const

/** Pictures and short films that everyone may see. What is private lies in `private-files`. */
export const Media: CollectionConfig = {
  slug: 'media',
  admin: { group: 'Content', useAsTitle: 'alt' },
  access: { create: editors, read: everyone, update: editors, delete: editors },
  upload: {
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'video/mp4', 'video/webm'],
    focalPoint: true,
    resizeOptions: { width: 2400, withoutEnlargement: true },
    imageSizes: [
      { name: 'small', width: 480, withoutEnlargement: true, formatOptions: webp },
      { name: 'medium', width: 960, withoutEnlargement: true, formatOptions: webp },
      { name: 'large', width: 1920, withoutEnlargement: true, formatOptions: webp },
      { name: 'card', width: 800, height: 600, formatOptions: webp },
      { name: 'square', width: 480, height: 480, formatOptions: webp },
    ],
    adminThumbnail: 'small',
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      required: true,
      maxLength: 300,
      admin: { description: 'What the picture shows, for those who cannot see it.' },
    },
    {
      name: 'poster',
      type: 'upload',
      relationTo: 'media',
      filterOptions: { mimeType: { like: 'image/' } },
      admin: {
        condition: ({ mimeType }) => `${mimeType}`.startsWith('video/'),
        description: 'What is seen before a film is played.',
      },
    },
    {
      name: 'captions',
      type: 'textarea',
      admin: {
        condition: ({ mimeType }) => `${mimeType}`.startsWith('video/'),
        description: 'WebVTT: what is said in the film, for those who cannot hear it.',
      },
    },
    { name: 'blur', type: 'text', maxLength: 1_000, admin: { hidden: true } },
  ],
  hooks: { beforeChange: [blurPicture] },
}
