import type { GlobalConfig } from 'payload'
import { editors, everyone } from '../access/rules.ts'
import { picture } from '../collections/fields/picture.ts'
import { landingBlocks, usualBlocks } from './landingBlocks.ts'

/** The first page a visitor sees. What is left empty does not appear on it. */
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
    picture('picture'),
    {
      name: 'blocks',
      type: 'blocks',
      blocks: landingBlocks,
      maxRows: 30,
      defaultValue: usualBlocks.map((blockType) => ({ blockType })),
    },
    {
      name: 'steps',
      type: 'array',
      maxRows: 8,
      admin: { description: 'How it goes, from choosing a plan to the last homework.' },
      fields: [
        { name: 'title', type: 'text', required: true, maxLength: 60 },
        { name: 'text', type: 'textarea', required: true, maxLength: 300 },
      ],
    },
    { name: 'story', type: 'richText' },
    {
      name: 'voices',
      type: 'array',
      maxRows: 12,
      admin: { description: 'What students say, in their own words and with their consent.' },
      fields: [
        { name: 'text', type: 'textarea', required: true, maxLength: 400 },
        { name: 'name', type: 'text', required: true, maxLength: 80 },
        { name: 'course', type: 'text', maxLength: 120 },
      ],
    },
    {
      name: 'questions',
      type: 'array',
      maxRows: 30,
      fields: [
        { name: 'question', type: 'text', required: true, maxLength: 160 },
        { name: 'answer', type: 'richText', required: true },
      ],
    },
  ],
}
