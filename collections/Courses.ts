import type { CollectionConfig } from 'payload'
import { anyOf, editors, nobody, published } from '../access/rules.ts'
import { breakTies } from '../hooks/breakTies.ts'
import { redirectOldSlug } from '../hooks/redirectOldSlug.ts'
import { publishAt } from './fields/publishAt.ts'
import { questions } from './fields/questions.ts'
import { slug } from './fields/slug.ts'

/** What the school teaches in lectures. Who is named as its author is one of the teachers. */
export const Courses: CollectionConfig = {
  slug: 'courses',
  orderable: true,
  admin: { group: 'Learning', useAsTitle: 'title', defaultColumns: ['title', 'slug', '_status'] },
  access: {
    create: editors,
    read: anyOf(editors, published),
    readVersions: editors,
    update: editors,
    delete: nobody,
  },
  versions: { drafts: { autosave: { interval: 1_500 } }, maxPerDoc: 50 },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 120 },
    slug(),
    { name: 'summary', type: 'textarea', maxLength: 400 },
    { name: 'description', type: 'richText' },
    questions(),
    { name: 'cover', type: 'upload', relationTo: 'media' },
    { name: 'author', type: 'relationship', relationTo: 'teachers' },
    publishAt(),
    {
      name: 'lectures',
      type: 'join',
      collection: 'lectures',
      on: 'course',
      orderable: true,
      defaultLimit: 100,
      admin: {
        description: 'Drag them into their order, or move one with its arrows.',
        defaultColumns: ['title', 'place', 'minutes', '_status'],
      },
    },
  ],
  hooks: { beforeOperation: [breakTies], beforeChange: [redirectOldSlug] },
}
