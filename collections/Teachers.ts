import type { CollectionConfig } from 'payload'
import { activeOnes, anyOf, editors, nobody } from '../access/rules.ts'
import { favouriteKinds } from '../domain/favouriteKind.ts'
import { breakTies } from '../hooks/breakTies.ts'
import { redirectOldSlug } from '../hooks/redirectOldSlug.ts'
import { film } from './fields/picture.ts'
import { slug } from './fields/slug.ts'
import { timeZone } from './fields/timeZone.ts'

/** A teacher as visitors see them. Their sign-in, when they have one, is `user`. */
export const Teachers: CollectionConfig = {
  slug: 'teachers',
  orderable: true,
  admin: { group: 'People', useAsTitle: 'name', defaultColumns: ['name', 'line', 'active'] },
  access: {
    create: editors,
    read: anyOf(editors, activeOnes),
    update: editors,
    delete: nobody,
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    slug(),
    {
      name: 'line',
      type: 'text',
      maxLength: 160,
      admin: { description: 'What they teach, in one line.' },
    },
    { name: 'photo', type: 'upload', relationTo: 'media' },
    film('intro'),
    { name: 'biography', type: 'richText' },
    {
      name: 'favourites',
      type: 'array',
      maxRows: 12,
      admin: { description: 'What they love, to begin a conversation with.' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'kind', type: 'select', options: [...favouriteKinds], required: true },
            { name: 'title', type: 'text', required: true, maxLength: 120 },
          ],
        },
        { name: 'note', type: 'text', maxLength: 200 },
      ],
    },
    {
      name: 'spoken',
      type: 'text',
      maxLength: 160,
      admin: { description: 'The languages they speak, with commas between.' },
    },
    timeZone('zone'),
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      index: true,
      admin: { position: 'sidebar' },
    },
    { name: 'user', type: 'relationship', relationTo: 'users', unique: true },
  ],
  hooks: { beforeOperation: [breakTies], beforeChange: [redirectOldSlug] },
}
