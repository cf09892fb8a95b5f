import type { CollectionConfig, Endpoint, SanitizedConfig } from 'payload'
import { isStaff } from './people.ts'
import type { Rule } from './rules.ts'
import { nobody, staff } from './rules.ts'

/** Rows of the panel's own bookkeeping that belong to the staff member who asks. */
const ownOfStaff: Rule = ({ req: { user } }) =>
  user && isStaff(user) ? { 'user.value': { equals: user.id } } : false

const closed = { create: nobody, read: nobody, update: nobody, delete: nobody }

/** Who may touch what Payload keeps for itself. It assumes "any signed-in person" in places. */
const rules: Readonly<Record<string, CollectionConfig['access']>> = {
  'payload-kv': closed,
  'payload-migrations': closed,
  'payload-locked-documents': { create: staff, read: staff, update: staff, delete: staff },
  'payload-preferences': {
    create: staff,
    read: ownOfStaff,
    update: ownOfStaff,
    delete: ownOfStaff,
  },
}

/**
 * Puts our rules on the collections Payload adds to a config. Throws when it has added one that we
 * have no rule for, and the school does not start.
 */
export async function withFrameworkRules(
  building: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
  const config = await building
  for (const collection of config.collections) {
    if (!collection.slug.startsWith('payload-')) continue
    const rule = rules[collection.slug]
    if (!rule) {
      throw new Error(
        `Payload has added the collection ${collection.slug}; say in access/frameworkRules.ts who may do what with it.`,
      )
    }
    Object.assign(collection.access, rule)
    if (collection.endpoints) collection.endpoints = collection.endpoints.map(forStaff)
  }
  return config
}

/** Some of these endpoints ask no rule at all, only whether anybody is signed in. */
const forStaff = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: (req) =>
    isStaff(req.user)
      ? endpoint.handler(req)
      : Response.json(
          { errors: [{ message: 'You are not allowed to do this.' }] },
          { status: 403 },
        ),
})
