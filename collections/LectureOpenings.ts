import type { CollectionConfig } from 'payload'
import { anyOf, mentors, theirStudent } from '../access/rules.ts'
import { keepGiver } from '../hooks/keepGiver.ts'

/** That a lecture opens for one student on another day than for the rest. */
export const LectureOpenings: CollectionConfig = {
  slug: 'lecture-openings',
  admin: {
    group: 'Learning',
    useAsTitle: 'id',
    defaultColumns: ['student', 'lecture', 'opensAt', 'givenBy'],
  },
  access: { create: mentors, read: anyOf(mentors, theirStudent), update: mentors, delete: mentors },
  lockDocuments: false,
  indexes: [{ fields: ['student', 'lecture'], unique: true }],
  fields: [
    { name: 'student', type: 'relationship', relationTo: 'students', required: true, index: true },
    { name: 'lecture', type: 'relationship', relationTo: 'lectures', required: true, index: true },
    {
      name: 'opensAt',
      type: 'date',
      required: true,
      admin: {
        date: { pickerAppearance: 'dayAndTime' },
        description: 'Wins over the date and the days of the lecture, whichever way.',
      },
    },
    {
      name: 'givenBy',
      type: 'relationship',
      relationTo: 'users',
      admin: { readOnly: true },
    },
  ],
  hooks: { beforeChange: [keepGiver] },
}
