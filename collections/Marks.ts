import type { CollectionConfig } from 'payload'
import { mentors, nobody } from '../access/rules.ts'
import { markColours, markKinds, MAX_MARK_TEXT } from '../domain/mark.ts'

/**
 * What a mentor has drawn over a photo of a homework, with a text. Kept as a shape and never burnt in; its
 * student sees it, with the verdict, through the lecture page.
 */
export const Marks: CollectionConfig = {
  slug: 'marks',
  admin: { hidden: true },
  access: { create: nobody, read: mentors, update: nobody, delete: nobody },
  lockDocuments: false,
  indexes: [{ fields: ['homework', 'clientId'], unique: true }],
  fields: [
    { name: 'homework', type: 'relationship', relationTo: 'homework', required: true, index: true },
    { name: 'photo', type: 'relationship', relationTo: 'private-files', required: true },
    { name: 'number', type: 'number', required: true, min: 1 },
    { name: 'kind', type: 'select', options: [...markKinds], required: true },
    { name: 'colour', type: 'select', options: [...markColours], required: true },
    { name: 'shape', type: 'json', required: true },
    { name: 'text', type: 'textarea', maxLength: MAX_MARK_TEXT },
    { name: 'author', type: 'relationship', relationTo: 'users' },
    // What the bench calls it. Asked for again, since the answer was lost, it is drawn once.
    { name: 'clientId', type: 'text' },
  ],
}
