import type { CollectionConfig } from 'payload'
import { anyOf, mentors, nobody, theirStudent } from '../access/rules.ts'

/** That a student has opened a lecture, and whether they have finished it. */
export const LectureProgress: CollectionConfig = {
  slug: 'lecture-progress',
  admin: { hidden: true },
  access: { create: nobody, read: anyOf(mentors, theirStudent), update: nobody, delete: nobody },
  lockDocuments: false,
  indexes: [{ fields: ['student', 'lecture'], unique: true }],
  fields: [
    { name: 'student', type: 'relationship', relationTo: 'students', required: true, index: true },
    { name: 'lecture', type: 'relationship', relationTo: 'lectures', required: true, index: true },
    { name: 'finishedAt', type: 'date' },
    { name: 'position', type: 'number', min: 0 },
    { name: 'watched', type: 'json' },
    // No relationship: what was watched of a video that is gone must not become another's.
    { name: 'video', type: 'text' },
    { name: 'watchedAt', type: 'date' },
  ],
}
