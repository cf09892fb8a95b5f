import type { CollectionConfig } from 'payload'
import { anyOf, mentors, nobody, theirStudent } from '../access/rules.ts'
import { invoiceKinds } from '../domain/invoiceKind.ts'
import { currencyCode } from './fields/currencyCode.ts'
import { minorUnits } from './fields/minorUnits.ts'

/**
 * A numbered document, without gaps within its year. `facts` are frozen: the school, the buyer and the lines
 * as they were that day.
 */
export const Invoices: CollectionConfig = {
  slug: 'invoices',
  admin: {
    group: 'Money',
    useAsTitle: 'number',
    defaultColumns: ['number', 'kind', 'order', 'total', 'currency', 'issuedAt'],
  },
  access: { create: nobody, read: anyOf(mentors, theirStudent), update: nobody, delete: nobody },
  lockDocuments: false,
  indexes: [{ fields: ['year', 'sequence'], unique: true }],
  fields: [
    { name: 'number', type: 'text', required: true, unique: true },
    { name: 'year', type: 'number', required: true, admin: { hidden: true } },
    { name: 'sequence', type: 'number', required: true, admin: { hidden: true } },
    { name: 'kind', type: 'select', options: [...invoiceKinds], required: true },
    { name: 'order', type: 'relationship', relationTo: 'orders', required: true, index: true },
    { name: 'refund', type: 'relationship', relationTo: 'refunds', unique: true },
    { name: 'student', type: 'relationship', relationTo: 'students', index: true },
    { name: 'issuedAt', type: 'date', required: true },
    minorUnits('total'),
    currencyCode('currency'),
    { name: 'facts', type: 'json', required: true },
  ],
}
