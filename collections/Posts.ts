import type { CollectionConfig } from 'payload'
import { anyOf, editors, nobody, published } from '../access/rules.ts'
import { dateWhenPublished } from '../hooks/dateWhenPublished.ts'
import { keepSchedule } from '../hooks/keepSchedule.ts'
import { publishLater } from '../hooks/publishLater.ts'
import { redirectOldSlug } from '../hooks/redirectOldSlug.ts'
import { previews } from './fields/previews.ts'
import { publishAt } from './fields/publishAt.ts'
import { picture } from './fields/picture.ts'
import { slug } from './fields/slug.ts'

/** An article of the blog. */
export const Posts: CollectionConfig = {
  slug: 'posts',
  admin: {
    group: 'Content',
    useAsTitle: 'title',
    defaultColumns: ['title', 'author', 'datedAt', '_status'],
    ...previews('posts'),
  },
  access: {
    create: editors,
    read: anyOf(editors, published),
    readVersions: editors,
    update: editors,
    delete: nobody,
  },
  versions: { drafts: { autosave: { interval: 1_000 } }, maxPerDoc: 50 },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 120 },
    slug(),
    { name: 'summary', type: 'textarea', maxLength: 400 },
    picture('cover'),
    { name: 'body', type: 'richText' },
    {
      name: 'author',
      type: 'relationship',
      relationTo: 'teachers',
      index: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'topics',
      type: 'text',
      hasMany: true,
      maxRows: 6,
      maxLength: 40,
      admin: { position: 'sidebar' },
    },
    {
      name: 'datedAt',
      type: 'date',
      index: true,
      defaultValue: () => new Date().toISOString(),
      admin: {
        position: 'sidebar',
        description: 'The date it bears. Until then it is not shown, even when it is published.',
        date: { pickerAppearance: 'dayAndTime' },
      },
    },
    publishAt(),
  ],
  hooks: {
    beforeChange: [keepSchedule, dateWhenPublished, redirectOldSlug],
    afterChange: [publishLater],
  },
}
