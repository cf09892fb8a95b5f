import type { CollectionConfig } from 'payload'
import { anyOf, editors, lecturesITeach, nobody } from '../access/rules.ts'
import { watchingEndpoint } from '../endpoints/watching.ts'
import { breakTies } from '../hooks/breakTies.ts'
import { checkFilm } from '../hooks/checkFilm.ts'
import { countProgressAgain } from '../hooks/countProgressAgain.ts'
import { goLastInNewCourse } from '../hooks/goLastInNewCourse.ts'
import { giveFilesToCourse } from '../hooks/giveFilesToCourse.ts'
import { keepCaptions } from '../hooks/keepCaptions.ts'
import { keepSchedule } from '../hooks/keepSchedule.ts'
import { keepWaiver } from '../hooks/keepWaiver.ts'
import { publishLater } from '../hooks/publishLater.ts'
import { rememberShown } from '../hooks/rememberShown.ts'
import { lectureFilm } from './fields/lectureFilm.ts'
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
    ...lectureFilm,
    {
      name: 'isPreview',
      type: 'checkbox',
      defaultValue: false,
      admin: {
        position: 'sidebar',
        description:
          'Visitors may look at it before they pay: its text and its video, on a page of its own. For students it waits for nothing.',
      },
    },
    {
      name: 'opensAt',
      type: 'date',
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime' },
        description: 'Not before this moment. A mentor can open it to one student sooner or later.',
      },
    },
    {
      name: 'opensAfterDays',
      type: 'number',
      min: 0,
      max: 1_000,
      admin: {
        position: 'sidebar',
        description: 'Not before so many days, of 24 hours, after somebody enrolled.',
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
    beforeValidate: [keepCaptions],
    beforeChange: [checkFilm, keepWaiver, keepSchedule, goLastInNewCourse, rememberShown],
    afterChange: [giveFilesToCourse, countProgressAgain, publishLater],
  },
  endpoints: [watchingEndpoint],
}
