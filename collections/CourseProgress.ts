import type { CollectionConfig } from 'payload'
import { anyOf, mentors, nobody, theirStudent } from '../access/rules.ts'

/** How far a student is in a course. Counted from homework and lectures, never written by hand. */
export const CourseProgress: CollectionConfig = {
  slug: 'course-progress',
  admin: {
    group: 'Learning',
    useAsTitle: 'id',
    defaultColumns: ['student', 'course', 'done', 'total', 'percent'],
  },
  access: { create: nobody, read: anyOf(mentors, theirStudent), update: nobody, delete: nobody },
  lockDocuments: false,
  indexes: [{ fields: ['student', 'course'], unique: true }],
  fields: [
    { name: 'student', type: 'relationship', relationTo: 'students', required: true, index: true },
    { name: 'course', type: 'relationship', relationTo: 'courses', required: true, index: true },
    { name: 'done', type: 'number', required: true, defaultValue: 0 },
    { name: 'total', type: 'number', required: true, defaultValue: 0 },
    { name: 'percent', type: 'number', required: true, defaultValue: 0 },
    {
      name: 'finishedAt',
      type: 'date',
      admin: { description: 'When everything was done for the first time. It stays.' },
    },
  ],
}
