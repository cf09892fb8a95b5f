import type { CollectionConfig } from 'payload'
import { editors, everyone } from '../access/rules.ts'

/** Pictures that everyone may see. What is private lies in `private-files`. */
export const Media: CollectionConfig = {
  slug: 'media',
  admin: { group: 'Content', useAsTitle: 'alt' },
  access: { create: editors, read: everyone, update: editors, delete: editors },
  upload: {
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    focalPoint: true,
    resizeOptions: { width: 2400, withoutEnlargement: true },
    imageSizes: [
      { name: 'small', width: 480, withoutEnlargement: true, formatOptions: { format: 'webp' } },
      { name: 'medium', width: 960, withoutEnlargement: true, formatOptions: { format: 'webp' } },
      { name: 'large', width: 1920, withoutEnlargement: true, formatOptions: { format: 'webp' } },
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
  ],
}
