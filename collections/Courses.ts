import type { CollectionConfig } from 'payload'
import { anyOf, editors, nobody, published } from '../access/rules.ts'

/** What the school teaches in lectures. */
export const Courses: CollectionConfig = {
  slug: 'courses',
  admin: { group: 'Learning', useAsTitle: 'title', defaultColumns: ['title', 'slug', '_status'] },
  access: {
    create: editors,
    read: anyOf(editors, published),
    readVersions: editors,
    update: editors,
    delete: nobody,
  },
  versions: { drafts: true, maxPerDoc: 50 },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 120 },
    {
      name: 'slug',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 120,
      validate: (value: unknown) =>
        (typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) ||
        'Use small letters, digits and hyphens, as in drawing-hands.',
      admin: { position: 'sidebar', description: 'The last part of the address.' },
    },
    { name: 'summary', type: 'textarea', maxLength: 400 },
  ],
}
