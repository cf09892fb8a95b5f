import type { CollectionConfig } from 'payload'
import { mentors, nobody } from '../access/rules.ts'
import { MAX_REPLY } from '../domain/mark.ts'

/** What a student, or a mentor, answers to a mark. */
export const MarkReplies: CollectionConfig = {
  slug: 'mark-replies',
  admin: { hidden: true },
  access: { create: nobody, read: mentors, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'mark', type: 'relationship', relationTo: 'marks', required: true, index: true },
    { name: 'side', type: 'select', options: ['student', 'staff'], required: true },
    { name: 'author', type: 'relationship', relationTo: 'users' },
    { name: 'text', type: 'textarea', required: true, maxLength: MAX_REPLY },
    { name: 'clientId', type: 'text', unique: true },
  ],
}
