import type { CollectionConfig } from 'payload'
import { anyOf, approvedOnes, editors, mentors, nobody, theirStudent } from '../access/rules.ts'
import { commentLength, commentStatuses } from '../domain/comment.ts'
import { commentDecision } from '../endpoints/comments.ts'
import { decideLegally } from '../hooks/decideLegally.ts'
import { tellOfApproval } from '../hooks/tellOfApproval.ts'

/** What a student says stays as they said it, whoever approves it. */
const asWritten = { access: { update: () => false }, admin: { readOnly: true } } as const

/** What a student says of the school, a course or a teacher. Shown once staff have approved it. */
export const Comments: CollectionConfig = {
  slug: 'comments',
  admin: {
    group: 'Community',
    useAsTitle: 'text',
    defaultColumns: ['text', 'student', 'course', 'teacher', 'status', 'decision', 'createdAt'],
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
      ...asWritten,
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: commentLength.max,
      ...asWritten,
    },
    { name: 'course', type: 'relationship', relationTo: 'courses', index: true, ...asWritten },
    { name: 'teacher', type: 'relationship', relationTo: 'teachers', index: true, ...asWritten },
    {
      name: 'status',
      type: 'select',
      options: [...commentStatuses],
      required: true,
      defaultValue: 'pending',
      index: true,
      admin: { position: 'sidebar', description: 'Only approved comments are shown.' },
    },
    {
      name: 'decision',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: {
          Cell: '/admin/comments/DecisionCell.tsx#DecisionCell',
          Field: '/admin/comments/DecisionField.tsx#DecisionField',
        },
        disableListColumn: false,
      },
    },
    {
      name: 'decidedAt',
      type: 'date',
      access: { update: () => false },
      admin: { position: 'sidebar', readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
    },
  ],
  hooks: { beforeChange: [decideLegally], afterChange: [tellOfApproval] },
  endpoints: [commentDecision],
}
