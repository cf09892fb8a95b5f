import type { TextField } from 'payload'

const pattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The last part of an address. Unique, unless the collection says unique to what. */
export const slug = ({ unique = true }: { unique?: boolean } = {}): TextField => ({
  name: 'slug',
  type: 'text',
  required: true,
  unique,
  index: true,
  maxLength: 120,
  validate: (value: unknown) =>
    (typeof value === 'string' && pattern.test(value)) ||
    'Use small letters, digits and hyphens, as in drawing-hands.',
  admin: { position: 'sidebar', description: 'The last part of the address.' },
})
