import type { CollectionConfig } from 'payload'
import { anyOf, coursesToSee, editors, nobody } from '../access/rules.ts'
import { courseModes } from '../domain/courseMode.ts'
import { finishings, lectureOrders } from '../domain/courseRules.ts'
import { languages } from '../domain/language.ts'
import { firstDaysEyes } from '../endpoints/eyes.ts'
import { moveInCourse, placeInCourse } from '../endpoints/groups.ts'
import { breakTies } from '../hooks/breakTies.ts'
import { keepSchedule } from '../hooks/keepSchedule.ts'
import { publishLater } from '../hooks/publishLater.ts'
import { redirectOldSlug } from '../hooks/redirectOldSlug.ts'
import { previews } from './fields/previews.ts'
import { publishAt } from './fields/publishAt.ts'
import { questions } from './fields/questions.ts'
import { seeAs } from './fields/seeAs.ts'
import { slug } from './fields/slug.ts'

/** What the school teaches in lectures. Who is named as its author is one of the teachers. */
export const Courses: CollectionConfig = {
  slug: 'courses',
  orderable: true,
  admin: {
    group: 'Learning',
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', '_status'],
    ...previews('courses'),
    components: {
      views: {
        groups: {
          Component: '/admin/groups/GroupsView.tsx#GroupsView',
          path: '/:id/groups',
          exact: true,
        },
      },
    },
  },
  access: {
    create: editors,
    read: anyOf(editors, coursesToSee),
    readVersions: editors,
    update: editors,
    delete: nobody,
  },
  versions: { drafts: { autosave: { interval: 1_500 } }, maxPerDoc: 50 },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 120 },
    slug(),
    { name: 'summary', type: 'textarea', maxLength: 400 },
    { name: 'description', type: 'richText' },
    questions(),
    { name: 'cover', type: 'upload', relationTo: 'media' },
    { name: 'author', type: 'relationship', relationTo: 'teachers' },
    publishAt(),
    {
      name: 'unpublishAt',
      type: 'date',
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime' },
        description: 'At this moment it leaves the site. Whoever is in the course stays in it.',
      },
    },
    {
      type: 'collapsible',
      label: 'How it is learnt',
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'language',
              type: 'select',
              options: [...languages],
              admin: { description: 'In which it is taught. Empty: the school’s own.' },
            },
            {
              name: 'startsAt',
              type: 'date',
              admin: {
                date: { pickerAppearance: 'dayAndTime' },
                description:
                  'Before it nobody enters a lecture, but for previews. Empty: whoever comes may begin.',
              },
            },
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'lectureOrder',
              type: 'select',
              options: [...lectureOrders],
              defaultValue: 'sequential',
              admin: {
                description:
                  'Sequential: a lecture opens when the one before is handed in or done. Free: any at any time.',
              },
            },
            {
              name: 'finishing',
              type: 'select',
              options: [...finishings],
              defaultValue: 'by-hand',
              admin: {
                description:
                  'What finishes a lecture without homework: its student says so, or has watched nine tenths of its video. Where there is no video of ours, they say so.',
              },
            },
          ],
        },
      ],
    },
    seeAs('courses', 'See it as a student would'),
    {
      type: 'row',
      fields: [
        {
          name: 'mode',
          type: 'select',
          options: [...courseModes],
          defaultValue: 'self-paced',
        },
        {
          name: 'groupSeats',
          type: 'number',
          min: 1,
          max: 1_000,
          defaultValue: 5,
          admin: {
            condition: ({ mode }) => mode === 'groups',
            description: 'Seats of a group that opens from now on.',
          },
        },
        {
          name: 'maxGroups',
          type: 'number',
          min: 1,
          max: 1_000,
          admin: {
            condition: ({ mode }) => mode === 'groups',
            description: 'Empty: as many as are needed. Otherwise there is a waiting list.',
          },
        },
      ],
    },
    {
      name: 'groupsStartAt',
      type: 'date',
      admin: {
        condition: ({ mode }) => mode === 'groups',
        description: 'When groups that open from now on begin. Empty: at once.',
      },
    },
    {
      name: 'groupsLink',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/admin/groups/GroupsLink.tsx#GroupsLink' },
        disableListColumn: true,
      },
    },
    {
      name: 'groups',
      type: 'join',
      collection: 'groups',
      on: 'course',
      admin: {
        condition: ({ mode }) => mode === 'groups',
        allowCreate: false,
        defaultColumns: ['name', 'taken', 'seats', 'startsAt'],
      },
    },
    {
      name: 'lectures',
      type: 'join',
      collection: 'lectures',
      on: 'course',
      orderable: true,
      defaultLimit: 100,
      admin: {
        description:
          'Drag them into their order, or move one with its arrows. Whoever has finished the course stays finished when a lecture is added later.',
        defaultColumns: ['title', 'place', 'minutes', '_status'],
      },
    },
  ],
  endpoints: [placeInCourse, moveInCourse, firstDaysEyes],
  hooks: {
    beforeOperation: [breakTies],
    beforeChange: [keepSchedule, redirectOldSlug],
    afterChange: [publishLater],
  },
}
