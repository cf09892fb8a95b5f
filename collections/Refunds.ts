import type { CollectionConfig } from 'payload'
import { mentors, nobody } from '../access/rules.ts'
import { refundCauses, refundStatuses } from '../domain/refund.ts'
import { currencyCode } from './fields/currencyCode.ts'
import { minorUnits } from './fields/minorUnits.ts'

/** Money given back of one payment. Its own row stands before the provider is asked; see domain/refund.ts. */
export const Refunds: CollectionConfig = {
  slug: 'refunds',
  admin: {
    group: 'Money',
    useAsTitle: 'id',
    defaultColumns: ['order', 'amount', 'currency', 'status', 'cause', 'createdAt'],
  },
  access: { create: nobody, read: mentors, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'order', type: 'relationship', relationTo: 'orders', required: true, index: true },
    { name: 'payment', type: 'relationship', relationTo: 'payments', required: true, index: true },
    {
      name: 'lines',
      type: 'array',
      admin: {
        description: 'What of the order is given back. None: only money, and no access ends.',
      },
      fields: [
        {
          name: 'item',
          type: 'relationship',
          relationTo: 'order-items',
          required: true,
          index: true,
        },
        minorUnits('amount'),
      ],
    },
    minorUnits('amount'),
    currencyCode('currency'),
    { name: 'status', type: 'select', options: [...refundStatuses], required: true, index: true },
    { name: 'cause', type: 'select', options: [...refundCauses], required: true },
    { name: 'reason', type: 'textarea', maxLength: 400 },
    { name: 'requestedBy', type: 'relationship', relationTo: 'users' },
    { name: 'externalId', type: 'text', unique: true },
    { name: 'problem', type: 'text', admin: { description: "The provider's word for a failure." } },
    { name: 'settledAt', type: 'date' },
  ],
}
