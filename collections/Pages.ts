import type { CollectionConfig } from 'payload'
import { anyOf, editors, nobody, published } from '../access/rules.ts'
import { pageKinds } from '../domain/pageKind.ts'
import { isReserved } from '../domain/reservedSlugs.ts'
import { keepSchedule } from '../hooks/keepSchedule.ts'
import { publishLater } from '../hooks/publishLater.ts'
import { redirectOldSlug } from '../hooks/redirectOldSlug.ts'
import { previews } from './fields/previews.ts'
import { publishAt } from './fields/publishAt.ts'
import { slug } from './fields/slug.ts'

/** A page of text: about the school, terms, privacy, imprint, cookies, and whatever else is needed. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  admin: {
    group: 'Content',
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'kind', '_status'],
    ...previews('pages'),
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
    slug({ isTaken: isReserved }),
    {
      name: 'kind',
      type: 'select',
      options: [...pageKinds],
      required: true,
      defaultValue: 'page',
      index: true,
      admin: { position: 'sidebar', description: 'Legal pages are listed in the footer.' },
    },
    { name: 'summary', type: 'textarea', maxLength: 400 },
    { name: 'body', type: 'richText' },
    publishAt(),
  ],
  hooks: { beforeChange: [keepSchedule, redirectOldSlug], afterChange: [publishLater] },
}
