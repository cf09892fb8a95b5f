import type { CollectionConfig } from 'payload'
import { activeOffers, admins, anyOf, editors, nobody } from '../access/rules.ts'
import { offerCustomers, offerKinds, offerScopes, sellableKinds } from '../domain/offerTerms.ts'
import { upperCase } from '../hooks/upperCase.ts'
import { active } from './fields/active.ts'
import { amountIfAny } from './fields/minorUnits.ts'
import { percent } from './fields/percent.ts'
import { picture } from './fields/picture.ts'

/**
 * A reduction for everyone whom it fits, by itself or by a code. What it comes to, and which of several
 * counts, is decided in domain/pricing.ts.
 */
export const Offers: CollectionConfig = {
  slug: 'offers',
  admin: {
    group: 'Money',
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'code', 'startsAt', 'endsAt', 'active'],
  },
  access: { create: admins, read: anyOf(editors, activeOffers), update: admins, delete: nobody },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 120 },
    { name: 'summary', type: 'textarea', maxLength: 400 },
    picture('image'),
    {
      type: 'row',
      fields: [
        { name: 'kind', type: 'select', options: [...offerKinds], required: true },
        {
          ...percent('percent'),
          admin: { condition: (_, { kind }) => kind === 'percentage' },
        },
        {
          ...amountIfAny('amount'),
          admin: {
            condition: (_, { kind }) => kind === 'fixed',
            description: 'In the smallest unit of the currency.',
          },
        },
        {
          name: 'buy',
          type: 'number',
          min: 1,
          max: 100,
          admin: { condition: (_, { kind }) => kind === 'bundle', description: 'Buy so many …' },
        },
        {
          name: 'free',
          type: 'number',
          min: 1,
          max: 100,
          admin: {
            condition: (_, { kind }) => kind === 'bundle',
            description: '… and so many more are free, the cheapest ones.',
          },
        },
      ],
    },
    {
      name: 'code',
      type: 'text',
      unique: true,
      maxLength: 40,
      hooks: { beforeValidate: [upperCase] },
      admin: { description: 'Empty: it applies by itself.' },
    },
    {
      name: 'scope',
      type: 'select',
      options: [...offerScopes],
      required: true,
      defaultValue: 'everything',
    },
    {
      name: 'kinds',
      type: 'select',
      hasMany: true,
      options: [...sellableKinds],
      admin: { condition: ({ scope }) => scope === 'kinds' },
    },
    {
      name: 'chosen',
      type: 'relationship',
      relationTo: ['plans', 'services', 'lesson-packs'],
      hasMany: true,
      admin: { condition: ({ scope }) => scope === 'chosen' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'startsAt',
          type: 'date',
          index: true,
          admin: { date: { pickerAppearance: 'dayAndTime' } },
        },
        {
          name: 'endsAt',
          type: 'date',
          index: true,
          admin: { date: { pickerAppearance: 'dayAndTime' } },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'limitTotal', type: 'number', min: 1, admin: { description: 'In all.' } },
        {
          name: 'limitPerCustomer',
          type: 'number',
          min: 1,
          admin: { description: 'For each customer.' },
        },
        {
          ...amountIfAny('minimum'),
          admin: { description: 'Least worth of the basket, in the smallest unit.' },
        },
      ],
    },
    {
      name: 'customers',
      type: 'select',
      options: [...offerCustomers],
      required: true,
      defaultValue: 'everyone',
    },
    {
      name: 'exclusive',
      type: 'checkbox',
      defaultValue: true,
      admin: {
        position: 'sidebar',
        description: 'Stands alone. Untick it only for offers that may come together with others.',
      },
    },
    active(),
    { name: 'uses', type: 'join', collection: 'offer-uses', on: 'offer' },
  ],
}
