import type { CollectionConfig } from 'payload'
import { anyOf, mentors, nobody, theirStudent } from '../access/rules.ts'
import { orderStatuses } from '../domain/order.ts'
import { codesAgain } from '../endpoints/codesAgain.ts'
import { ordersFile } from '../endpoints/ordersFile.ts'
import { refundEndpoints } from '../endpoints/refunds.ts'
import { currencyCode } from './fields/currencyCode.ts'
import { amountFromZero, inCells, minorUnits } from './fields/minorUnits.ts'

/** What somebody wants to buy, or has bought. Only its payment moves it on; see domain/order.ts. */
export const Orders: CollectionConfig = {
  slug: 'orders',
  admin: {
    group: 'Money',
    useAsTitle: 'number',
    listSearchableFields: ['number', 'email', 'name'],
    defaultColumns: ['number', 'bought', 'email', 'status', 'total', 'createdAt'],
    components: {
      beforeListTable: ['/admin/orders/OrdersHead.tsx#OrdersHead'],
      views: {
        sales: { Component: '/admin/sales/Sales.tsx#Sales', path: '/sales', exact: true },
      },
    },
  },
  access: { create: nobody, read: anyOf(mentors, theirStudent), update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'number', type: 'text', required: true, unique: true },
    {
      name: 'status',
      type: 'select',
      options: [...orderStatuses],
      required: true,
      index: true,
      admin: { components: { Cell: '/admin/orders/StatusCell.tsx#StatusCell' } },
    },
    {
      name: 'bought',
      type: 'ui',
      admin: { components: { Cell: '/admin/orders/BoughtCell.tsx#BoughtCell' } },
    },
    {
      name: 'isBasket',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      admin: { hidden: true, description: 'A draft that its owner still fills.' },
    },
    {
      name: 'email',
      type: 'email',
      index: true,
      admin: { description: 'Unknown as long as a visitor fills a basket.' },
    },
    { name: 'name', type: 'text', maxLength: 120 },
    { name: 'country', type: 'text', maxLength: 2, admin: { description: 'ISO 3166, as in FR.' } },
    { name: 'student', type: 'relationship', relationTo: 'students', index: true },
    {
      type: 'row',
      fields: [amountFromZero('subtotal'), amountFromZero('discount'), amountFromZero('tax')],
    },
    { name: 'taxIncluded', type: 'checkbox', defaultValue: true },
    inCells(minorUnits('total')),
    inCells(amountFromZero('refunded')),
    currencyCode('currency'),
    { name: 'language', type: 'text', required: true, defaultValue: 'en' },
    { name: 'offerCode', type: 'text', maxLength: 40 },
    { name: 'note', type: 'textarea', maxLength: 2_000 },
    { name: 'placedAt', type: 'date' },
    { name: 'paidAt', type: 'date', index: true },
    {
      name: 'refund',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/admin/orders/RefundDesk.tsx#RefundDesk' },
        disableListColumn: true,
      },
    },
    {
      name: 'desk',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/admin/orders/OrderDesk.tsx#OrderDesk' },
        disableListColumn: true,
      },
    },
    { name: 'items', type: 'join', collection: 'order-items', on: 'order' },
    { name: 'payments', type: 'join', collection: 'payments', on: 'order' },
    { name: 'refunds', type: 'join', collection: 'refunds', on: 'order' },
    { name: 'invoices', type: 'join', collection: 'invoices', on: 'order' },
    { name: 'offers', type: 'join', collection: 'offer-uses', on: 'order' },
    { name: 'threads', type: 'join', collection: 'threads', on: 'order' },
  ],
  endpoints: [codesAgain, ordersFile, ...refundEndpoints],
}
