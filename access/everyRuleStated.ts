import type { CollectionConfig, GlobalConfig } from 'payload'

/**
 * Lets a collection into the school only when it says who may do everything that can be done with
 * it, because what Payload assumes for a missing rule is "any signed-in person". Throws otherwise,
 * and the school does not start.
 */
export function everyRuleStated(collections: CollectionConfig[]): CollectionConfig[] {
  for (const collection of collections) {
    const operations = ['create', 'read', 'update', 'delete']
    if (collection.versions) operations.push('readVersions')
    if (collection.auth) operations.push('admin', 'unlock')
    assertStated(`collection ${collection.slug}`, collection.access, operations)
  }
  return collections
}

/** The same for globals, which can only be read and updated. */
export function everyGlobalRuleStated(globals: GlobalConfig[]): GlobalConfig[] {
  for (const global of globals) {
    const operations = ['read', 'update', ...(global.versions ? ['readVersions'] : [])]
    assertStated(`global ${global.slug}`, global.access, operations)
  }
  return globals
}

function assertStated(what: string, access: object | undefined, operations: string[]): void {
  const missing = operations.filter((operation) => !access || !(operation in access))
  if (missing.length === 0) return
  throw new Error(
    `The ${what} does not say who may ${missing.join(', ')}. Write a rule for each in its \`access\`; \`nobody\` is one.`,
  )
}
