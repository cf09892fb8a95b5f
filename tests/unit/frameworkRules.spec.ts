import type { SanitizedConfig } from 'payload'
import { expect, test } from 'vitest'
import { withFrameworkRules } from '../../access/frameworkRules.ts'

test('the school does not start when the framework brings a collection we have no rule for', async () => {
  const config = {
    collections: [{ slug: 'payload-new', access: {} }],
  } as unknown as SanitizedConfig
  await expect(withFrameworkRules(Promise.resolve(config))).rejects.toThrow(/payload-new/)
})
