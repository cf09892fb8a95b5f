import type { CollectionConfig } from 'payload'
import { activeOnes, admins, anyOf, editors, nobody } from '../access/rules.ts'
import { breakTies } from '../hooks/breakTies.ts'
import { redirectOldSlug } from '../hooks/redirectOldSlug.ts'
import { active } from './fields/active.ts'
import { minorUnits } from './fields/minorUnits.ts'
import { film, picture } from './fields/picture.ts'
import { questions } from './fields/questions.ts'
import { slug } from './fields/slug.ts'

/** Work that somebody at the school does to order. Buying one opens a thread about it. */
export const Services: CollectionConfig = {
  slug: 'services',
  orderable: true,
  admin: { group: 'Money', useAsTitle: 'title', defaultColumns: ['title', 'price', 'active'] },
  access: { create: admins, read: anyOf(editors, activeOnes), update: admins, delete: nobody },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 120 },
    slug(),
    { name: 'summary', type: 'textarea', maxLength: 400 },
    { name: 'description', type: 'richText' },
    minorUnits('price'),
    {
      name: 'days',
      type: 'number',
      min: 1,
      max: 365,
      admin: { position: 'sidebar', description: 'How many days it takes, roughly.' },
    },
    {
      name: 'features',
      type: 'textarea',
      maxLength: 1_000,
      admin: { description: 'What is included. One on each line.' },
    },
    picture('cover'),
    film('film'),
    { name: 'gallery', type: 'upload', relationTo: 'media', hasMany: true, maxRows: 20 },
    questions(),
    {
      name: 'featured',
      type: 'checkbox',
      defaultValue: false,
      admin: { position: 'sidebar', description: 'Shown on the landing page.' },
    },
    active(),
  ],
  hooks: { beforeOperation: [breakTies], beforeChange: [redirectOldSlug] },
}
