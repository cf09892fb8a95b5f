import type { GlobalConfig } from 'payload'
import { editors, everyone } from '../access/rules.ts'

/** The first page a visitor sees. */
export const Landing: GlobalConfig = {
  slug: 'landing',
  admin: { group: 'School' },
  access: { read: everyone, update: editors },
  fields: [
    {
      name: 'headline',
      type: 'text',
      required: true,
      defaultValue: 'Learn it by hand.',
      maxLength: 90,
    },
    { name: 'lead', type: 'textarea', maxLength: 400 },
    { name: 'story', type: 'richText' },
  ],
}
