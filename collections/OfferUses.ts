import type { CollectionConfig } from 'payload'
import { mentors, nobody } from '../access/rules.ts'
import { offerUseStatuses } from '../domain/offerTerms.ts'
import { amountFromZero } from './fields/minorUnits.ts'

/** That an order was placed with an offer. Limits count these rows. */
export const OfferUses: CollectionConfig = {
  slug: 'offer-uses',
  admin: {
    group: 'Money',
    useAsTitle: 'id',
    hidden: true,
    defaultColumns: ['order', 'email', 'amount', 'status', 'createdAt'],
  },
  access: { create: nobody, read: mentors, update: nobody, delete: nobody },
  lockDocuments: false,
  indexes: [{ fields: ['offer', 'order'], unique: true }],
  fields: [
    { name: 'offer', type: 'relationship', relationTo: 'offers', required: true, index: true },
    { name: 'order', type: 'relationship', relationTo: 'orders', required: true, index: true },
    { name: 'student', type: 'relationship', relationTo: 'students', index: true },
    { name: 'email', type: 'email', required: true, index: true },
    amountFromZero('amount'),
    { name: 'status', type: 'select', options: [...offerUseStatuses], required: true },
    { name: 'reservedUntil', type: 'date' },
  ],
}
