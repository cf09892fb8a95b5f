import type { CollectionConfig } from 'payload'
import { anyOf, mentors, nobody, theirStudent } from '../access/rules.ts'
import { creditReasons } from '../domain/lessonCredit.ts'

/** A ledger: what a student may book is the sum of their rows. Nothing in it is ever changed. */
export const LessonCredits: CollectionConfig = {
  slug: 'lesson-credits',
  admin: {
    group: 'Money',
    useAsTitle: 'id',
    defaultColumns: ['student', 'lessons', 'reason', 'orderItem', 'createdAt'],
  },
  access: { create: nobody, read: anyOf(mentors, theirStudent), update: nobody, delete: nobody },
  lockDocuments: false,
  indexes: [{ fields: ['orderItem', 'reason', 'refund'], unique: true }],
  fields: [
    { name: 'student', type: 'relationship', relationTo: 'students', required: true, index: true },
    {
      name: 'lessons',
      type: 'number',
      required: true,
      admin: { description: 'More than zero adds, less takes away.' },
    },
    { name: 'reason', type: 'select', options: [...creditReasons], required: true },
    { name: 'orderItem', type: 'relationship', relationTo: 'order-items' },
    { name: 'refund', type: 'relationship', relationTo: 'refunds', index: true },
    {
      name: 'returns',
      type: 'relationship',
      relationTo: 'lesson-credits',
      unique: true,
      admin: { description: 'The spending that this takes back.' },
    },
    { name: 'note', type: 'text', maxLength: 400 },
    { name: 'by', type: 'relationship', relationTo: 'users' },
  ],
}
