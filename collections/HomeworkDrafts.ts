import type { CollectionConfig } from 'payload'
import { nobody, theirStudent } from '../access/rules.ts'

/** What a student has gathered for a homework and not handed in yet. It survives the closing of the tab. */
export const HomeworkDrafts: CollectionConfig = {
  slug: 'homework-drafts',
  admin: { hidden: true },
  access: { create: nobody, read: theirStudent, update: nobody, delete: nobody },
  lockDocuments: false,
  indexes: [{ fields: ['student', 'lecture'], unique: true }],
  fields: [
    { name: 'student', type: 'relationship', relationTo: 'students', required: true, index: true },
    { name: 'lecture', type: 'relationship', relationTo: 'lectures', required: true, index: true },
    { name: 'comment', type: 'textarea' },
    { name: 'files', type: 'relationship', relationTo: 'private-files', hasMany: true },
  ],
}
