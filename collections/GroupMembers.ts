import type { CollectionConfig } from 'payload'
import { anyOf, mentors, nobody, theirStudent } from '../access/rules.ts'
import { leavingCauses } from '../domain/groupLeaving.ts'

/**
 * A student's seat in a group, or, without a group, their place on the waiting list of the course. Rows
 * are ended and never deleted, so they are the history too.
 */
export const GroupMembers: CollectionConfig = {
  slug: 'group-members',
  admin: {
    group: 'Learning',
    useAsTitle: 'id',
    hidden: true,
    defaultColumns: ['student', 'group', 'joinedAt', 'leftAt', 'leftCause'],
  },
  access: { create: nobody, read: anyOf(mentors, theirStudent), update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'student', type: 'relationship', relationTo: 'students', required: true, index: true },
    { name: 'course', type: 'relationship', relationTo: 'courses', required: true, index: true },
    { name: 'group', type: 'relationship', relationTo: 'groups', index: true },
    { name: 'joinedAt', type: 'date', required: true },
    { name: 'leftAt', type: 'date', index: true },
    { name: 'leftCause', type: 'select', options: [...leavingCauses] },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    { name: 'reason', type: 'text', maxLength: 400 },
  ],
}
