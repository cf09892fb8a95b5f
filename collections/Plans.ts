import type { CollectionConfig } from 'payload'
import { activeOnes, admins, anyOf, editors, nobody } from '../access/rules.ts'
import { breakTies } from '../hooks/breakTies.ts'
import { redirectOldSlug } from '../hooks/redirectOldSlug.ts'
import { minorUnits } from './fields/minorUnits.ts'
import { slug } from './fields/slug.ts'

/** What the school sells: courses, and whether a mentor answers and a box is sent. */
export const Plans: CollectionConfig = {
  slug: 'plans',
  orderable: true,
  admin: { group: 'Money', useAsTitle: 'name', defaultColumns: ['name', 'price', 'active'] },
  access: { create: admins, read: anyOf(editors, activeOnes), update: admins, delete: nobody },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 60 },
    slug(),
    { name: 'promise', type: 'text', maxLength: 160 },
    minorUnits('price'),
    {
      name: 'features',
      type: 'textarea',
      maxLength: 1_000,
      admin: { description: 'One on each line.' },
    },
    {
      name: 'courses',
      type: 'relationship',
      relationTo: 'courses',
      hasMany: true,
      required: true,
    },
    { name: 'includesMentor', type: 'checkbox', defaultValue: false },
    { name: 'includesBox', type: 'checkbox', defaultValue: false },
    {
      name: 'recommended',
      type: 'checkbox',
      defaultValue: false,
      admin: { position: 'sidebar' },
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      index: true,
      admin: { position: 'sidebar' },
    },
  ],
  hooks: { beforeOperation: [breakTies], beforeChange: [redirectOldSlug] },
}
