import type { CollectionConfig } from 'payload'
import { anyOf, mentors, nobody, themAsStudent } from '../access/rules.ts'
import { studentCoursesEndpoint } from '../endpoints/api/courses.ts'
import { studentsEyes } from '../endpoints/eyes.ts'
import { grantEndpoint } from '../endpoints/grants.ts'
import { seeAs } from './fields/seeAs.ts'
import { timeZone } from './fields/timeZone.ts'

/** Whoever learns here: what the school knows of a student beyond their sign-in. */
export const Students: CollectionConfig = {
  slug: 'students',
  admin: {
    group: 'People',
    useAsTitle: 'name',
    defaultColumns: ['name', 'user', 'lastActivityAt', 'createdAt'],
    components: {
      views: {
        access: {
          Component: '/admin/access/AccessView.tsx#AccessView',
          path: '/:id/access',
          exact: true,
        },
      },
    },
  },
  access: {
    create: nobody,
    read: anyOf(mentors, themAsStudent),
    update: mentors,
    delete: nobody,
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, unique: true },
    timeZone('zone'),
    {
      type: 'collapsible',
      label: 'Public profile',
      admin: { initCollapsed: true },
      fields: [
        {
          name: 'isPublic',
          type: 'checkbox',
          defaultValue: false,
          index: true,
          admin: { description: 'The student has decided to be shown to visitors.' },
        },
        { name: 'slug', type: 'text', unique: true, maxLength: 120 },
        { name: 'line', type: 'text', maxLength: 160 },
        { name: 'about', type: 'textarea', maxLength: 1_000 },
        {
          name: 'showsCourses',
          type: 'checkbox',
          defaultValue: false,
          admin: { description: 'And the courses they have finished.' },
        },
      ],
    },
    {
      name: 'access',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/admin/access/AccessLink.tsx#AccessLink' },
        disableListColumn: true,
      },
    },
    seeAs('students', 'See the school as this student'),
    {
      name: 'lastActivityAt',
      type: 'date',
      index: true,
      admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'progress',
      type: 'join',
      collection: 'course-progress',
      on: 'student',
      admin: { defaultColumns: ['course', 'done', 'total', 'percent'], allowCreate: false },
    },
    {
      name: 'openings',
      type: 'join',
      collection: 'lecture-openings',
      on: 'student',
      admin: {
        description:
          'Lectures that open for this student on another day than for the rest: earlier or later. The order of the course still holds, and so does its first day.',
        defaultColumns: ['lecture', 'opensAt', 'givenBy'],
      },
    },
    {
      name: 'homework',
      type: 'join',
      collection: 'homework',
      on: 'student',
      defaultSort: '-submittedAt',
      admin: {
        defaultColumns: ['lecture', 'attempt', 'status', 'submittedAt'],
        allowCreate: false,
      },
    },
  ],
  endpoints: [grantEndpoint, studentCoursesEndpoint, studentsEyes],
}
