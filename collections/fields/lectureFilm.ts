import type { Field } from 'payload'
import { embedNames, embedOf } from '../../domain/embed.ts'

/**
 * What a lecture shows: a video with its captions, or a film from elsewhere, and what its students may take along. Which
 * files it may be is asked by `hooks/checkFilm.ts`, for editors may not read the collection of files itself.
 */
export const lectureFilm: Field[] = [
  {
    name: 'video',
    type: 'upload',
    relationTo: 'private-files',
    admin: { components: { Field: '/admin/films/VideoField.tsx#VideoField' } },
  },
  {
    name: 'captions',
    type: 'textarea',
    admin: { components: { Field: '/admin/films/CaptionsField.tsx#CaptionsField' } },
  },
  {
    name: 'captionsWaiver',
    type: 'textarea',
    maxLength: 400,
    admin: {
      condition: ({ video, captions }) => Boolean(video) && !captions,
      description: 'Why the video is published without captions. Who says so, and when, is kept.',
    },
  },
  {
    name: 'captionsWaivedBy',
    type: 'relationship',
    relationTo: 'users',
    admin: { readOnly: true, condition: ({ captionsWaivedAt }) => Boolean(captionsWaivedAt) },
  },
  {
    name: 'captionsWaivedAt',
    type: 'date',
    admin: {
      readOnly: true,
      condition: ({ captionsWaivedAt }) => Boolean(captionsWaivedAt),
      date: { pickerAppearance: 'dayAndTime' },
    },
  },
  {
    name: 'embed',
    type: 'text',
    maxLength: 300,
    validate: (value: unknown) =>
      !value ||
      (typeof value === 'string' && embedOf(value) !== null) ||
      `Write the https address of one film at ${embedNames.join(', ')}, as its page shows it.`,
    admin: {
      condition: ({ video }) => !video,
      description: `The address of a film at ${embedNames.join(', ')}, in place of a video of our own. Nothing of it is loaded before a student plays it.`,
    },
  },
  {
    name: 'attachments',
    type: 'upload',
    relationTo: 'private-files',
    hasMany: true,
    maxRows: 20,
    admin: { components: { Field: '/admin/films/AttachmentsField.tsx#AttachmentsField' } },
  },
]
