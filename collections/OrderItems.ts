import type { CollectionConfig } from 'payload'
import { mentors, nobody } from '../access/rules.ts'
import { sellableKinds } from '../domain/offerTerms.ts'
import { amountFromZero, minorUnits } from './fields/minorUnits.ts'

/** One line of an order, with its name and price as they were that day. */
export const OrderItems: CollectionConfig = {
  slug: 'order-items',
  admin: { group: 'Money', useAsTitle: 'title', hidden: true },
  access: { create: nobody, read: mentors, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'order', type: 'relationship', relationTo: 'orders', required: true, index: true },
    {
      name: 'kind',
      type: 'select',
      options: [...sellableKinds],
      required: true,
      defaultValue: 'plan',
    },
    { name: 'plan', type: 'relationship', relationTo: 'plans', index: true },
    { name: 'service', type: 'relationship', relationTo: 'services', index: true },
    { name: 'lessonPack', type: 'relationship', relationTo: 'lesson-packs', index: true },
    {
      name: 'upgrades',
      type: 'relationship',
      relationTo: 'order-items',
      index: true,
      admin: { description: 'The plan bought before, whose price is taken off.' },
    },
    { name: 'title', type: 'text', required: true },
    minorUnits('unit'),
    { name: 'quantity', type: 'number', required: true, min: 1, max: 100, defaultValue: 1 },
    amountFromZero('subtotal'),
    amountFromZero('discount'),
    amountFromZero('credit'),
    {
      name: 'taxRate',
      type: 'number',
      required: true,
      defaultValue: 0,
      admin: { description: 'In hundredths of a percent: 2000 is 20 %.' },
    },
    amountFromZero('tax'),
    minorUnits('total'),
    amountFromZero('refunded'),
    { name: 'fulfilledAt', type: 'date' },
  ],
}
