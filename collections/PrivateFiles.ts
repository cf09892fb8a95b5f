import type { CollectionConfig } from 'payload'
import { mentors, nobody } from '../access/rules.ts'
import { filmTroubles } from '../domain/film.ts'
import { fileStates, fileVersions } from '../domain/fileState.ts'
import { panelFilesEndpoint } from '../endpoints/panelFiles.ts'

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
      'video/quicktime',
      'video/webm',
      'application/zip',
      'text/plain',
      'audio/mpeg',
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
    { name: 'originalName', type: 'text', maxLength: 200, admin: { readOnly: true } },
    {
      name: 'source',
      type: 'relationship',
      relationTo: 'private-files',
      index: true,
      admin: { readOnly: true, description: 'The video this was made from.' },
    },
    { name: 'version', type: 'select', options: [...fileVersions], admin: { readOnly: true } },
    {
      name: 'progress',
      type: 'number',
      min: 0,
      max: 100,
      admin: { readOnly: true, description: 'How far its versions are, in percent.' },
    },
    { name: 'seconds', type: 'number', min: 0, admin: { readOnly: true } },
    {
      name: 'trouble',
      type: 'select',
      options: [...filmTroubles],
      admin: { readOnly: true, description: 'Why nothing was made of a video.' },
    },
  ],
  endpoints: [panelFilesEndpoint],
}
