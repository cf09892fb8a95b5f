import type { CollectionConfig } from 'payload'
import { editors } from '../access/rules.ts'
import { ownAddress } from '../domain/redirect.ts'
import { spellAddress, spellPath } from '../hooks/spellAddress.ts'
import { straightenRedirect } from '../hooks/straightenRedirect.ts'

const isOurs = (value: unknown): true | string =>
  (typeof value === 'string' && ownAddress(value) !== null) ||
  'Write an address of this school, as in /courses/drawing-hands.'

/** Where a page has gone. Asked for addresses that lead nowhere; made by itself when a slug changes. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  admin: {
    group: 'Content',
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'permanent', 'updatedAt'],
  },
  access: { create: editors, read: editors, update: editors, delete: editors },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 300,
      validate: isOurs,
      hooks: { beforeValidate: [spellPath] },
      admin: { description: 'The old address, as in /courses/old-name.' },
    },
    {
      name: 'to',
      type: 'text',
      required: true,
      maxLength: 300,
      index: true,
      validate: isOurs,
      hooks: { beforeValidate: [spellAddress] },
      admin: { description: 'The new address, as in /courses/new-name.' },
    },
    { name: 'permanent', type: 'checkbox', defaultValue: true },
  ],
  hooks: { beforeChange: [straightenRedirect] },
}
