import type { CollectionConfig, Endpoint } from 'payload'
import {
  anyOf,
  atTheirCourses,
  forReviewers,
  mentors,
  nobody,
  theirStudent,
} from '../access/rules.ts'
import { homeworkStatuses } from '../domain/homework.ts'

/** One attempt of a student at a lecture's homework. Handed in, reviewed and applied by commands. */
export const homeworkOf = ({ endpoints }: { endpoints: Endpoint[] }): CollectionConfig => ({
  slug: 'homework',
  labels: { singular: 'Homework', plural: 'Homework' },
  admin: {
    group: 'Learning',
    useAsTitle: 'id',
    defaultColumns: ['student', 'lecture', 'attempt', 'status', 'submittedAt'],
    // Rows are looked at where they are reviewed; nothing of them is edited field by field.
    formatDocURL: ({ doc }) => `/admin/collections/homework/${String(doc.id)}/review`,
    components: {
      views: {
        queue: {
          Component: '/admin/homework/HomeworkQueue.tsx#HomeworkQueue',
          path: '/queue',
          exact: true,
        },
        review: {
          Component: '/admin/homework/HomeworkReview.tsx#HomeworkReview',
          path: '/:id/review',
          exact: true,
        },
      },
    },
  },
  access: {
    create: nobody,
    read: anyOf(mentors, atTheirCourses, theirStudent),
    update: nobody,
    delete: nobody,
  },
  lockDocuments: false,
  indexes: [
    { fields: ['student', 'lecture', 'attempt'], unique: true },
    { fields: ['status', 'submittedAt'] },
    { fields: ['lecture', 'status', 'submittedAt'] },
  ],
  fields: [
    { name: 'student', type: 'relationship', relationTo: 'students', required: true, index: true },
    { name: 'lecture', type: 'relationship', relationTo: 'lectures', required: true, index: true },
    { name: 'attempt', type: 'number', required: true, defaultValue: 1 },
    { name: 'status', type: 'select', options: [...homeworkStatuses], required: true },
    { name: 'comment', type: 'textarea' },
    { name: 'submittedAt', type: 'date', required: true, index: true },
    {
      name: 'photos',
      type: 'relationship',
      relationTo: 'private-files',
      hasMany: true,
      required: true,
    },
    { name: 'videos', type: 'relationship', relationTo: 'private-files', hasMany: true },
    { name: 'remarks', type: 'textarea' },
    { name: 'reviewedBy', type: 'relationship', relationTo: 'users' },
    { name: 'reviewedAt', type: 'date' },
    {
      name: 'verdict',
      type: 'select',
      options: ['approved', 'returned'],
      access: forReviewers,
      admin: { description: 'Given, and applied ten seconds later unless it is taken back.' },
    },
    { name: 'verdictRemarks', type: 'textarea', access: forReviewers },
    { name: 'verdictBy', type: 'relationship', relationTo: 'users', access: forReviewers },
    { name: 'verdictAt', type: 'date', access: forReviewers },
    {
      name: 'claimedBy',
      type: 'relationship',
      relationTo: 'users',
      access: forReviewers,
      admin: { description: 'Who has it on their bench now.' },
    },
    { name: 'claimedAt', type: 'date', access: forReviewers },
  ],
  endpoints,
})
