import type { CollectionConfig } from 'payload'
import { anyOf, mentors, nobody, theirStudent } from '../access/rules.ts'
import { orderStatuses } from '../domain/order.ts'
import { codesAgain } from '../endpoints/codesAgain.ts'
import { currencyCode } from './fields/currencyCode.ts'
import { minorUnits } from './fields/minorUnits.ts'

/** What somebody wants to buy, or has bought. Only its payment moves it on; see domain/order.ts. */
export const Orders: CollectionConfig = {
  slug: 'orders',
  admin: {
    group: 'Money',
    useAsTitle: 'number',
    defaultColumns: ['number', 'email', 'status', 'total', 'currency', 'createdAt'],
  },
  access: { create: nobody, read: anyOf(mentors, theirStudent), update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'number', type: 'text', required: true, unique: true },
    { name: 'status', type: 'select', options: [...orderStatuses], required: true, index: true },
    { name: 'email', type: 'email', required: true, index: true },
    { name: 'student', type: 'relationship', relationTo: 'students', index: true },
    minorUnits('total'),
    currencyCode('currency'),
    { name: 'language', type: 'text', required: true, defaultValue: 'en' },
    { name: 'paidAt', type: 'date' },
    {
      name: 'codesAgain',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/admin/orders/CodesAgain.tsx#CodesAgain' },
        disableListColumn: true,
      },
    },
    { name: 'items', type: 'join', collection: 'order-items', on: 'order' },
    { name: 'payments', type: 'join', collection: 'payments', on: 'order' },
  ],
  endpoints: [codesAgain],
}
