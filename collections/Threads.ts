import type { CollectionConfig } from 'payload'
import { anyOf, mentors, nobody, theirStudent } from '../access/rules.ts'
import { threadKinds } from '../domain/thread.ts'
import { threadEndpoints } from '../endpoints/threads.ts'

/** A conversation between the school and one person: about an order, or with the mentor. */
export const Threads: CollectionConfig = {
  slug: 'threads',
  admin: {
    group: 'Talk',
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'kind', 'student', 'lastMessageAt'],
    // A thread is read and answered as a talk; nothing of it is edited field by field.
    formatDocURL: ({ doc }) => `/admin/collections/threads/${String(doc.id)}/talk`,
    components: {
      views: {
        inbox: { Component: '/admin/threads/Inbox.tsx#Inbox', path: '/inbox', exact: true },
        talk: { Component: '/admin/threads/Talk.tsx#Talk', path: '/:id/talk', exact: true },
      },
    },
  },
  access: { create: nobody, read: anyOf(mentors, theirStudent), update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'kind', type: 'select', options: [...threadKinds], required: true, index: true },
    { name: 'subject', type: 'text', required: true, maxLength: 160 },
    { name: 'order', type: 'relationship', relationTo: 'orders', index: true },
    {
      name: 'orderItem',
      type: 'relationship',
      relationTo: 'order-items',
      unique: true,
      admin: { hidden: true },
    },
    { name: 'student', type: 'relationship', relationTo: 'students', index: true },
    { name: 'lastMessageAt', type: 'date', index: true },
    { name: 'studentReadAt', type: 'date' },
    { name: 'staffReadAt', type: 'date' },
    {
      name: 'messages',
      type: 'join',
      collection: 'messages',
      on: 'thread',
      defaultSort: 'createdAt',
    },
  ],
  endpoints: threadEndpoints,
}
