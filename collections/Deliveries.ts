import type { CollectionConfig } from 'payload'
import { mentors, nobody } from '../access/rules.ts'
import { channels, deliveryStates } from '../domain/delivery.ts'

/** The outbox people can read: one row per notice, recipient and channel. Written by jobs only. */
export const Deliveries: CollectionConfig = {
  slug: 'deliveries',
  admin: {
    group: 'Talk',
    useAsTitle: 'notice',
    defaultColumns: ['notice', 'user', 'channel', 'status', 'sentAt', 'createdAt'],
  },
  access: { create: nobody, read: mentors, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'notice', type: 'text', required: true, index: true },
    { name: 'subject', type: 'json', hidden: true },
    { name: 'user', type: 'relationship', relationTo: 'users', index: true },
    { name: 'channel', type: 'select', options: [...channels], required: true },
    { name: 'key', type: 'text', required: true, unique: true, hidden: true },
    {
      name: 'status',
      type: 'select',
      options: [...deliveryStates],
      required: true,
      defaultValue: 'queued',
      index: true,
    },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    { name: 'messageId', type: 'text' },
    { name: 'error', type: 'text' },
    { name: 'sentAt', type: 'date' },
  ],
}
