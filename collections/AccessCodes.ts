import type { CollectionConfig } from 'payload'
import { mentors, nobody, neverShown } from '../access/rules.ts'
import { accessCodeEndpoints } from '../endpoints/accessCodes.ts'

/**
 * A code that opens what an order item paid for, once and for one person. It is derived from the
 * row's id and version, so it can be sent again; only its hash stands here.
 */
export const AccessCodes: CollectionConfig = {
  slug: 'access-codes',
  admin: {
    group: 'Money',
    useAsTitle: 'id',
    defaultColumns: ['orderItem', 'plan', 'usedBy', 'usedAt', 'createdAt'],
  },
  access: { create: nobody, read: mentors, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'orderItem', type: 'relationship', relationTo: 'order-items', unique: true },
    { name: 'plan', type: 'relationship', relationTo: 'plans', required: true, index: true },
    { name: 'version', type: 'number', required: true, defaultValue: 1 },
    {
      name: 'codeHash',
      type: 'text',
      required: true,
      unique: true,
      hidden: true,
      access: neverShown,
    },
    { name: 'usedBy', type: 'relationship', relationTo: 'students', index: true },
    { name: 'usedAt', type: 'date' },
    { name: 'expiresAt', type: 'date' },
    { name: 'revokedAt', type: 'date' },
    { name: 'revokedBy', type: 'relationship', relationTo: 'users' },
  ],
  endpoints: accessCodeEndpoints,
}
