import type { CollectionConfig } from 'payload'
import { anyOf, editors, lecturesITeach, nobody } from '../access/rules.ts'
import { breakTies } from '../hooks/breakTies.ts'
import { countProgressAgain } from '../hooks/countProgressAgain.ts'
import { goLastInNewCourse } from '../hooks/goLastInNewCourse.ts'
import { keepSchedule } from '../hooks/keepSchedule.ts'
import { publishLater } from '../hooks/publishLater.ts'
import { rememberShown } from '../hooks/rememberShown.ts'
import { previews } from './fields/previews.ts'
import { publishAt } from './fields/publishAt.ts'
import { slug } from './fields/slug.ts'

/**
 * One step of a course: text, a video, and homework when `task` says what to do. Its place is an order
 * key within its course; keys may be equal, so everyone who sorts by them adds the id.
 */
export const Lectures: CollectionConfig = {
  slug: 'lectures',
  admin: {
    group: 'Learning',
    useAsTitle: 'title',
    defaultColumns: ['title', 'course', 'minutes', '_status'],
    ...previews('lectures'),
  },
  access: {
    create: editors,
    read: anyOf(editors, lecturesITeach),
    readVersions: editors,
    update: editors,
    delete: nobody,
  },
  versions: { drafts: { autosave: { interval: 1_500 } }, maxPerDoc: 50 },
  indexes: [{ fields: ['course', 'slug'], unique: true }],
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 120 },
    { name: 'course', type: 'relationship', relationTo: 'courses', required: true, index: true },
    slug({ unique: false, isTaken: (name) => name === 'group' }),
    { name: 'summary', type: 'textarea', maxLength: 400 },
    { name: 'body', type: 'richText' },
    { name: 'cover', type: 'upload', relationTo: 'media' },
    {
      name: 'video',
      type: 'upload',
      relationTo: 'private-files',
      filterOptions: { mimeType: { like: 'video/' } },
    },
    {
      name: 'captions',
      type: 'textarea',
      admin: { description: 'WebVTT: what is said in the video, for those who cannot hear it.' },
    },
    {
      name: 'captionsWaiver',
      type: 'textarea',
      maxLength: 400,
      admin: { description: 'Why the video is published without captions. Who says so is kept.' },
    },
    { name: 'captionsWaivedBy', type: 'relationship', relationTo: 'users' },
    { name: 'captionsWaivedAt', type: 'date' },
    {
      name: 'embed',
      type: 'text',
      maxLength: 300,
      admin: { description: 'The address of a film elsewhere, in place of a video of our own.' },
    },
    {
      name: 'attachments',
      type: 'upload',
      relationTo: 'private-files',
      hasMany: true,
      maxRows: 20,
    },
    {
      name: 'isPreview',
      type: 'checkbox',
      defaultValue: false,
      admin: { position: 'sidebar', description: 'Visitors may look at it before they pay.' },
    },
    {
      name: 'opensAt',
      type: 'date',
      admin: { position: 'sidebar', description: 'Not before this day, for anybody.' },
    },
    {
      name: 'opensAfterDays',
      type: 'number',
      min: 0,
      max: 1_000,
      admin: {
        position: 'sidebar',
        description: 'Not before so many days after somebody enrolled.',
      },
    },
    {
      name: 'minutes',
      type: 'number',
      min: 1,
      max: 600,
      admin: { position: 'sidebar', description: 'How long it takes, roughly.' },
    },
    {
      name: 'task',
      type: 'textarea',
      maxLength: 2_000,
      admin: { description: 'The homework. Without it the lecture has none.' },
    },
    publishAt(),
    {
      name: 'place',
      type: 'ui',
      admin: {
        components: { Cell: '/admin/sequence/MoveCell.tsx#MoveCell' },
        disableListColumn: false,
      },
    },
  ],
  hooks: {
    beforeOperation: [breakTies],
    beforeChange: [keepSchedule, goLastInNewCourse, rememberShown],
    afterChange: [countProgressAgain, publishLater],
  },
}
