import type { CollectionConfig } from 'payload'
import { mentors, nobody } from '../access/rules.ts'

/** What a mentor tells everyone in a group. Members read it on the page of their group. */
export const Announcements: CollectionConfig = {
  slug: 'announcements',
  admin: {
    group: 'Learning',
    useAsTitle: 'text',
    hidden: true,
    defaultColumns: ['text', 'group', 'by', 'createdAt'],
  },
  access: { create: nobody, read: mentors, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'group', type: 'relationship', relationTo: 'groups', required: true, index: true },
    { name: 'text', type: 'textarea', required: true, maxLength: 4_000 },
    { name: 'by', type: 'relationship', relationTo: 'users', required: true },
  ],
}
