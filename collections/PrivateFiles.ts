import type { CollectionConfig } from 'payload'
import { mentors, nobody } from '../access/rules.ts'
import { fileStates } from '../domain/fileState.ts'

/**
 * Files meant for some people only. They are read at `/files/:id`, which asks who may; Payload's own
 * file route is for mentors. Rows are written by commands.
 */
export const PrivateFiles: CollectionConfig = {
  slug: 'private-files',
  admin: { group: 'Content', useAsTitle: 'filename' },
  access: { create: nobody, read: mentors, update: nobody, delete: nobody },
  lockDocuments: false,
  upload: {
    mimeTypes: [
      'image/jpeg',
      'image/png',
      'image/webp',
      'image/heic',
      'application/pdf',
      'video/mp4',
    ],
    resizeOptions: { width: 2400, withoutEnlargement: true },
    crop: false,
    focalPoint: false,
  },
  fields: [
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      admin: { description: 'Who handed the file in, and may read it.' },
    },
    {
      name: 'course',
      type: 'relationship',
      relationTo: 'courses',
      index: true,
      admin: { description: 'Whoever may enter this course may read the file.' },
    },
    {
      name: 'state',
      type: 'select',
      options: [...fileStates],
      defaultValue: 'ready',
      admin: { readOnly: true, description: 'Photos are made ready before anyone sees them.' },
    },
  ],
}
