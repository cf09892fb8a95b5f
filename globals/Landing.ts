import type { GlobalConfig } from 'payload'
import { editors, everyone } from '../access/rules.ts'
import { picture } from '../collections/fields/picture.ts'
import { landingBlocks, usualBlocks } from './landingBlocks.ts'

/** The first page a visitor sees, block by block. A block that has nothing to show does not appear on it. */
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
  ],
}
