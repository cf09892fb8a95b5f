import type { CollectionConfig } from 'payload'
import { editors } from '../access/rules.ts'

/** Where a page has gone. Asked for addresses that lead nowhere; made by itself when a slug changes. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  admin: {
    group: 'Content',
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'permanent', 'updatedAt'],
  },
  access: { create: editors, read: editors, update: editors, delete: editors },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 300,
      admin: { description: 'The old address, as in /courses/old-name.' },
    },
    {
      name: 'to',
      type: 'text',
      required: true,
      maxLength: 300,
      index: true,
      admin: { description: 'The new address, as in /courses/new-name.' },
    },
    { name: 'permanent', type: 'checkbox', defaultValue: true },
  ],
}
