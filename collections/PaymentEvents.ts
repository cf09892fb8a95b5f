import type { CollectionConfig } from 'payload'
import { admins, nobody } from '../access/rules.ts'

/** What providers told us, as they said it. Kept before it is acted on, and acted on once. */
export const PaymentEvents: CollectionConfig = {
  slug: 'payment-events',
  admin: {
    group: 'Money',
    useAsTitle: 'eventId',
    defaultColumns: ['provider', 'type', 'eventId', 'doneAt', 'createdAt'],
  },
  access: { create: nobody, read: admins, update: nobody, delete: nobody },
  lockDocuments: false,
  indexes: [{ fields: ['provider', 'eventId'], unique: true }],
  fields: [
    { name: 'provider', type: 'text', required: true },
    { name: 'eventId', type: 'text', required: true },
    { name: 'type', type: 'text', required: true },
    { name: 'body', type: 'json' },
    { name: 'doneAt', type: 'date', index: true },
  ],
}
