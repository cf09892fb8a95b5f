import type { CollectionConfig } from 'payload'
import { mentors } from '../access/rules.ts'

/** A piece of feedback that mentors write often, at hand on the review bench. */
export const Snippets: CollectionConfig = {
  slug: 'snippets',
  admin: { group: 'Learning', useAsTitle: 'title', defaultColumns: ['title', 'text', 'updatedAt'] },
  access: { create: mentors, read: mentors, update: mentors, delete: mentors },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 60 },
    { name: 'text', type: 'textarea', required: true, maxLength: 1_000 },
  ],
}
