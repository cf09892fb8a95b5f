import * as counts from './counts.ts'
import type { Counts } from './counts.ts'
import { browser, build, unit, vitest } from './runnerParts.ts'
import * as statics from './staticParts.ts'

/** All that `npm test` proves, in its order. */
const parts = {
  format: statics.format,
  lint: statics.lint,
  types: statics.types,
  'page-types': statics.pageTypes,
  generated: statics.generated,
  migrations: statics.migrations,
  unit,
  contract: () => vitest('contract'),
  int: () => vitest('int'),
  access: () => vitest('access'),
  build,
  e2e: () => browser('e2e'),
  deep: async () => counts.addUp([await vitest('deep'), await browser('deep')]),
} satisfies Record<string, () => Promise<Counts>>

export type PartName = keyof typeof parts

export const partNames = Object.keys(parts) as PartName[]

/** Runs the part; a part that cannot even be run has failed once. */
export async function runPart(name: PartName, complain: (error: unknown) => void): Promise<Counts> {
  try {
    return await parts[name]()
  } catch (error) {
    complain(error)
    return counts.oneFailed
  }
}
