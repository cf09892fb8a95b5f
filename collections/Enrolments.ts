import type { CollectionConfig } from 'payload'
import { anyOf, mentors, nobody, theirStudent } from '../access/rules.ts'
import { endGrantEndpoint } from '../endpoints/grants.ts'

/**
 * A grant of access to a course, with where it came from. Never deleted, only ended; a student has
 * access as long as any of theirs is live.
 */
export const Enrolments: CollectionConfig = {
  slug: 'enrolments',
  admin: {
    group: 'Learning',
    useAsTitle: 'id',
    defaultColumns: ['student', 'course', 'source', 'createdAt', 'endedAt'],
  },
  access: { create: nobody, read: anyOf(mentors, theirStudent), update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'student', type: 'relationship', relationTo: 'students', required: true, index: true },
    { name: 'course', type: 'relationship', relationTo: 'courses', required: true, index: true },
    { name: 'source', type: 'select', options: ['order-item', 'code', 'by-hand'], required: true },
    { name: 'orderItem', type: 'relationship', relationTo: 'order-items', index: true },
    { name: 'accessCode', type: 'relationship', relationTo: 'access-codes', index: true },
    { name: 'reason', type: 'text', maxLength: 400 },
    { name: 'plan', type: 'relationship', relationTo: 'plans', index: true },
    { name: 'grantedBy', type: 'relationship', relationTo: 'users' },
    {
      name: 'endsAt',
      type: 'date',
      index: true,
      admin: { description: 'When it ends by itself. Empty: never.' },
    },
    { name: 'endedAt', type: 'date', index: true },
    {
      name: 'endCause',
      type: 'select',
      options: ['refunded', 'dispute', 'by-hand', 'over', 'upgraded'],
    },
    { name: 'endReason', type: 'text', maxLength: 400 },
    { name: 'endedBy', type: 'relationship', relationTo: 'users' },
    {
      name: 'warnedAt',
      type: 'date',
      admin: { hidden: true, description: 'When the student was told that it ends soon.' },
    },
  ],
  endpoints: [endGrantEndpoint],
}
