import type { CollectionConfig } from 'payload'
import { mentors, nobody } from '../access/rules.ts'
import { minorUnits } from './fields/minorUnits.ts'

/** One line of an order, with its name and price as they were that day. */
export const OrderItems: CollectionConfig = {
  slug: 'order-items',
  admin: { group: 'Money', useAsTitle: 'title', hidden: true },
  access: { create: nobody, read: mentors, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'order', type: 'relationship', relationTo: 'orders', required: true, index: true },
    { name: 'plan', type: 'relationship', relationTo: 'plans', index: true },
    { name: 'title', type: 'text', required: true },
    minorUnits('unit'),
    { name: 'quantity', type: 'number', required: true, min: 1, max: 100, defaultValue: 1 },
    minorUnits('total'),
  ],
}
