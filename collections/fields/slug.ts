import type { TextField } from 'payload'

const pattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

type Options = {
  unique?: boolean
  /** Whether something else lies at the address already. */
  isTaken?: (slug: string) => boolean
}

/** The last part of an address. Unique, unless the collection says unique to what. */
export const slug = ({ unique = true, isTaken = () => false }: Options = {}): TextField => ({
  name: 'slug',
  type: 'text',
  required: true,
  unique,
  index: true,
  maxLength: 120,
  validate: (value: unknown) => {
    if (typeof value !== 'string' || !pattern.test(value))
      return 'Use small letters, digits and hyphens, as in drawing-hands.'
    return (
      !isTaken(value) ||
      'At this address the site has a page of its own. Choose another, as in about-us.'
    )
  },
  admin: { position: 'sidebar', description: 'The last part of the address.' },
})
