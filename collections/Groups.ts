import type { CollectionConfig } from 'payload'
import { mentors, nobody } from '../access/rules.ts'
import { announceInGroup } from '../endpoints/groups.ts'

/**
 * Students who learn a course together. Seats are given and taken by commands, which hold the course's row; `taken`
 * counts them, and the database lets it pass neither zero nor `seats`.
 */
export const Groups: CollectionConfig = {
  slug: 'groups',
  admin: {
    group: 'Learning',
    useAsTitle: 'name',
    defaultColumns: ['name', 'course', 'taken', 'seats', 'startsAt'],
  },
  access: { create: nobody, read: mentors, update: mentors, delete: nobody },
  lockDocuments: false,
  indexes: [{ fields: ['course', 'number'], unique: true }],
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80 },
    {
      name: 'course',
      type: 'relationship',
      relationTo: 'courses',
      required: true,
      index: true,
      admin: { readOnly: true },
    },
    { name: 'number', type: 'number', required: true, admin: { hidden: true } },
    { name: 'seats', type: 'number', required: true, min: 1, max: 1_000 },
    {
      name: 'taken',
      type: 'number',
      required: true,
      defaultValue: 0,
      admin: { readOnly: true },
    },
    { name: 'startsAt', type: 'date' },
    {
      name: 'members',
      type: 'join',
      collection: 'group-members',
      on: 'group',
      admin: { allowCreate: false, defaultColumns: ['student', 'joinedAt', 'leftAt', 'leftCause'] },
    },
    {
      name: 'announcements',
      type: 'join',
      collection: 'announcements',
      on: 'group',
      admin: { allowCreate: false, defaultColumns: ['text', 'by', 'createdAt'] },
    },
  ],
  endpoints: [announceInGroup],
}
