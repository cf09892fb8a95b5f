import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'

/**
 * Six-digit codes by which a person proves an address. The code is derived from the row's id, so it
 * can be sent again, and only its hash stands here. A row without a user is a decoy: asking for an
 * unknown address takes the same steps as for a known one.
 */
export const AuthCodes: CollectionConfig = {
  slug: 'auth-codes',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', index: true },
    { name: 'purpose', type: 'select', options: ['reset-password'], required: true },
    { name: 'codeHash', type: 'text', required: true },
    { name: 'expiresAt', type: 'date', required: true },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    { name: 'usedAt', type: 'date' },
  ],
}
