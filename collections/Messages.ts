import type { CollectionConfig } from 'payload'
import { anyOf, mentors, nobody, theirStudent } from '../access/rules.ts'
import { messageSides } from '../domain/thread.ts'

/** One message of a thread. What the browser calls it (`clientId`) keeps it from being sent twice. */
export const Messages: CollectionConfig = {
  slug: 'messages',
  admin: { group: 'Talk', useAsTitle: 'text', hidden: true },
  access: { create: nobody, read: anyOf(mentors, theirStudent), update: nobody, delete: nobody },
  lockDocuments: false,
  indexes: [{ fields: ['thread', 'clientId'], unique: true }, { fields: ['thread', 'createdAt'] }],
  fields: [
    { name: 'thread', type: 'relationship', relationTo: 'threads', required: true, index: true },
    { name: 'student', type: 'relationship', relationTo: 'students', index: true },
    { name: 'side', type: 'select', options: [...messageSides], required: true },
    { name: 'author', type: 'relationship', relationTo: 'users' },
    { name: 'text', type: 'textarea', required: true, maxLength: 4_000 },
    { name: 'homework', type: 'relationship', relationTo: 'homework', index: true },
    { name: 'clientId', type: 'text' },
  ],
}
