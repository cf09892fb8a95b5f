import type { CollectionConfig, Endpoint } from 'payload'
import { mentors, nobody } from '../access/rules.ts'
import { disputeStatuses } from '../domain/dispute.ts'
import { paymentStatuses } from '../domain/payment.ts'
import { currencyCode } from './fields/currencyCode.ts'
import { amountFromZero, inCells, minorUnits } from './fields/minorUnits.ts'

/** One try to pay an order. Its own row stands before the provider is asked; see domain/payment.ts. */
export const paymentsOf = ({ endpoints }: { endpoints: Endpoint[] }): CollectionConfig => ({
  slug: 'payments',
  admin: {
    group: 'Money',
    useAsTitle: 'externalId',
    defaultColumns: ['order', 'provider', 'status', 'dispute', 'amount', 'currency', 'createdAt'],
  },
  access: { create: nobody, read: mentors, update: nobody, delete: nobody },
  lockDocuments: false,
  indexes: [{ fields: ['provider', 'externalId'], unique: true }],
  fields: [
    { name: 'order', type: 'relationship', relationTo: 'orders', required: true, index: true },
    { name: 'provider', type: 'select', options: ['stripe', 'pi', 'none'], required: true },
    {
      name: 'externalId',
      type: 'text',
      admin: { description: "The provider's own name for it." },
    },
    {
      name: 'status',
      type: 'select',
      options: [...paymentStatuses],
      required: true,
      index: true,
      admin: { components: { Cell: '/admin/orders/StatusCell.tsx#StatusCell' } },
    },
    inCells(minorUnits('amount')),
    currencyCode('currency'),
    inCells(amountFromZero('refunded')),
    { name: 'method', type: 'text', admin: { description: 'As in card, or sepa_debit.' } },
    {
      name: 'dispute',
      type: 'select',
      options: [...disputeStatuses],
      index: true,
      admin: { components: { Cell: '/admin/payments/DisputeCell.tsx#DisputeCell' } },
    },
    { name: 'problem', type: 'text', admin: { description: "The provider's word for a decline." } },
    {
      name: 'facts',
      type: 'json',
      admin: { readOnly: true, components: { Field: '/admin/payments/Facts.tsx#Facts' } },
    },
    {
      name: 'desk',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/admin/payments/PaymentDesk.tsx#PaymentDesk' },
        disableListColumn: true,
      },
    },
  ],
  endpoints,
})
