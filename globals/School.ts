import type { GlobalConfig } from 'payload'
import { admins, everyone } from '../access/rules.ts'
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
      options: ['EUR', 'USD', 'GBP', 'CHF'],
    },
    {
      name: 'registration',
      type: 'select',
      required: true,
      defaultValue: 'closed',
      options: ['open', 'closed'],
      admin: { description: 'Open: anyone may make a student account for themselves.' },
    },
  ],
}
