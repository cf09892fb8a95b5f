import type { CollectionConfig } from 'payload'
import { mentors, nobody } from '../access/rules.ts'
import { inquiryStatuses, inquirySubjects } from '../domain/inquiry.ts'

/** What somebody wrote to the school from its contact page. It is answered by mail. */
export const Inquiries: CollectionConfig = {
  slug: 'inquiries',
  admin: {
    group: 'Talk',
    useAsTitle: 'name',
    defaultColumns: ['name', 'subject', 'message', 'status', 'createdAt'],
  },
  access: { create: nobody, read: mentors, update: mentors, delete: nobody },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120, admin: { readOnly: true } },
    { name: 'email', type: 'email', required: true, admin: { readOnly: true } },
    {
      name: 'subject',
      type: 'select',
      options: [...inquirySubjects],
      required: true,
      defaultValue: 'general',
      admin: { readOnly: true },
    },
    {
      name: 'teacher',
      type: 'relationship',
      relationTo: 'teachers',
      admin: { readOnly: true },
    },
    { name: 'service', type: 'relationship', relationTo: 'services', admin: { readOnly: true } },
    { name: 'course', type: 'relationship', relationTo: 'courses', admin: { readOnly: true } },
    {
      name: 'message',
      type: 'textarea',
      required: true,
      maxLength: 4_000,
      admin: { readOnly: true },
    },
    { name: 'student', type: 'relationship', relationTo: 'students', admin: { readOnly: true } },
    { name: 'language', type: 'text', required: true, defaultValue: 'en', admin: { hidden: true } },
    {
      name: 'status',
      type: 'select',
      options: [...inquiryStatuses],
      required: true,
      defaultValue: 'new',
      index: true,
      admin: { position: 'sidebar' },
    },
  ],
}
