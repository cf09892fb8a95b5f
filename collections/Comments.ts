import type { CollectionConfig } from 'payload'
import { anyOf, approvedOnes, editors, mentors, nobody, theirStudent } from '../access/rules.ts'
import { commentStatuses } from '../domain/comment.ts'

/** What a student says of the school, a course or a teacher. Shown once staff have approved it. */
export const Comments: CollectionConfig = {
  slug: 'comments',
  admin: {
    group: 'Community',
    useAsTitle: 'text',
    defaultColumns: ['text', 'student', 'course', 'teacher', 'status', 'createdAt'],
  },
  access: {
    create: nobody,
    read: anyOf(editors, approvedOnes, theirStudent),
    update: mentors,
    delete: nobody,
  },
  fields: [
    {
      name: 'student',
      type: 'relationship',
      relationTo: 'students',
      required: true,
      index: true,
      admin: { readOnly: true },
    },
    { name: 'text', type: 'textarea', required: true, maxLength: 600, admin: { readOnly: true } },
    { name: 'course', type: 'relationship', relationTo: 'courses', index: true },
    { name: 'teacher', type: 'relationship', relationTo: 'teachers', index: true },
    {
      name: 'status',
      type: 'select',
      options: [...commentStatuses],
      required: true,
      defaultValue: 'pending',
      index: true,
      admin: { position: 'sidebar', description: 'Only approved comments are shown.' },
    },
    { name: 'decidedAt', type: 'date', admin: { position: 'sidebar', readOnly: true } },
  ],
}
