import type { GlobalConfig } from 'payload'
import { admins, everyone } from '../access/rules.ts'
import { percent } from '../collections/fields/percent.ts'
import { picture } from '../collections/fields/picture.ts'
import { currencies } from '../domain/money.ts'
import { socialKinds } from '../domain/socialKind.ts'
import { isTimeZone } from '../domain/timeZone.ts'

/** What the school is called and where it is at home. */
export const School: GlobalConfig = {
  slug: 'school',
  admin: { group: 'School' },
  access: { read: everyone, update: admins },
  fields: [
    { name: 'name', type: 'text', required: true, defaultValue: 'My school', maxLength: 80 },
    {
      name: 'claim',
      type: 'text',
      maxLength: 160,
      admin: { description: 'One sentence that says what is learnt here.' },
    },
    {
      name: 'email',
      type: 'email',
      admin: { description: 'Where people write to, shown on the site.' },
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'en',
      options: ['en', 'fr', 'uk', 'ru'],
    },
    {
      name: 'zone',
      type: 'text',
      required: true,
      defaultValue: 'Europe/Paris',
      validate: (value: unknown) =>
        isTimeZone(value) || 'Write a time zone as in Europe/Paris or America/New_York.',
    },
    {
      name: 'currency',
      type: 'select',
      required: true,
      defaultValue: 'EUR',
      options: [...currencies],
    },
    {
      name: 'registration',
      type: 'select',
      required: true,
      defaultValue: 'closed',
      options: ['open', 'closed'],
      admin: { description: 'Open: anyone may make a student account for themselves.' },
    },
    { name: 'phone', type: 'text', maxLength: 40 },
    { name: 'address', type: 'textarea', maxLength: 300 },
    {
      type: 'collapsible',
      label: 'Brand',
      fields: [
        {
          name: 'brandColour',
          type: 'text',
          maxLength: 7,
          validate: (value: unknown) =>
            value === null ||
            value === undefined ||
            value === '' ||
            (typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)) ||
            'Write a colour as in #7a3b2e.',
          admin: {
            description: 'As in #7a3b2e. It is made lighter or darker until it can be read.',
          },
        },
        picture('logo'),
      ],
    },
    {
      name: 'menu',
      type: 'array',
      maxRows: 6,
      admin: { description: 'More entries of the menu, after those the school has by itself.' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'label', type: 'text', required: true, maxLength: 40 },
            {
              name: 'to',
              type: 'text',
              required: true,
              maxLength: 300,
              validate: (value: unknown) =>
                (typeof value === 'string' && /^(\/(?![/\\])|https:\/\/)/.test(value)) ||
                'Write a path as in /about, or an address that begins with https://.',
            },
          ],
        },
      ],
    },
    {
      name: 'socials',
      type: 'array',
      maxRows: 12,
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'kind', type: 'select', options: [...socialKinds], required: true },
            {
              name: 'url',
              type: 'text',
              required: true,
              maxLength: 300,
              validate: (value: unknown) =>
                (typeof value === 'string' && URL.parse(value)?.protocol === 'https:') ||
                'Write an address that begins with https://.',
            },
          ],
        },
      ],
    },
    {
      type: 'collapsible',
      label: 'Invoices and tax',
      fields: [
        {
          name: 'legalName',
          type: 'text',
          maxLength: 160,
          admin: {
            description: 'Who sells, as it stands on invoices. Empty: the name of the school.',
          },
        },
        { name: 'taxId', type: 'text', maxLength: 60 },
        percent('taxRate', 'Tax on what is sold, in percent. Empty: none.'),
        {
          name: 'taxIncluded',
          type: 'checkbox',
          defaultValue: true,
          admin: { description: 'Prices contain the tax. Otherwise it is added.' },
        },
        {
          name: 'invoicePrefix',
          type: 'text',
          maxLength: 10,
          defaultValue: 'R',
          admin: { description: 'Invoice numbers begin with it, as in R-2026-0001.' },
        },
        { name: 'invoiceNote', type: 'textarea', maxLength: 600 },
        {
          name: 'codeDays',
          type: 'number',
          min: 1,
          max: 3_650,
          defaultValue: 365,
          admin: { description: 'After how many days an unused access code ends.' },
        },
      ],
    },
  ],
}
