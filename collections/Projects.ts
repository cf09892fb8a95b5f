import type { CollectionConfig } from 'payload'
import { activeOnes, anyOf, editors, nobody } from '../access/rules.ts'
import { breakTies } from '../hooks/breakTies.ts'
import { redirectOldSlug } from '../hooks/redirectOldSlug.ts'
import { active } from './fields/active.ts'
import { film, picture } from './fields/picture.ts'
import { slug } from './fields/slug.ts'

/** Work the school is proud of: its portfolio. */
export const Projects: CollectionConfig = {
  slug: 'projects',
  orderable: true,
  admin: { group: 'Content', useAsTitle: 'title', defaultColumns: ['title', 'year', 'active'] },
  access: { create: editors, read: anyOf(editors, activeOnes), update: editors, delete: nobody },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 120 },
    slug(),
    { name: 'summary', type: 'textarea', maxLength: 400 },
    picture('cover'),
    film('film'),
    { name: 'body', type: 'richText' },
    { name: 'gallery', type: 'upload', relationTo: 'media', hasMany: true, maxRows: 30 },
    { name: 'client', type: 'text', maxLength: 120 },
    { name: 'year', type: 'number', min: 1900, max: 2200 },
    { name: 'service', type: 'relationship', relationTo: 'services', index: true },
    { name: 'by', type: 'relationship', relationTo: 'teachers', hasMany: true },
    active(),
  ],
  hooks: { beforeOperation: [breakTies], beforeChange: [redirectOldSlug] },
}
