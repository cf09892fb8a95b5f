import type { CollectionConfig } from 'payload'
import { mentors, nobody } from '../access/rules.ts'
import { subscriberStatuses } from '../domain/subscriber.ts'

/** An address the newsletter goes to, once its owner has said so by mail. Their links are derived from `version`. */
export const Subscribers: CollectionConfig = {
  slug: 'subscribers',
  admin: {
    group: 'Community',
    useAsTitle: 'email',
    defaultColumns: ['email', 'status', 'language', 'confirmedAt', 'leftAt'],
  },
  access: { create: nobody, read: mentors, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'email', type: 'email', required: true, unique: true },
    {
      name: 'status',
      type: 'select',
      options: [...subscriberStatuses],
      required: true,
      defaultValue: 'pending',
      index: true,
    },
    { name: 'language', type: 'text', required: true, defaultValue: 'en' },
    { name: 'version', type: 'number', required: true, defaultValue: 1 },
    { name: 'askedAt', type: 'date' },
    { name: 'confirmedAt', type: 'date' },
    { name: 'leftAt', type: 'date' },
  ],
}
