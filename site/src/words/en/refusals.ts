import { refusals as table } from '../../../../domain/refusals.ts'
import type { Refusal } from '../../../../domain/refusals.ts'

/** Why the school says no. The English words stand in the rule itself, for programs and the panel too. */
export const refusals = Object.fromEntries(
  Object.entries(table).map(([reason, { words }]) => [reason, words]),
) as RefusalsWords

export type RefusalsWords = Record<Refusal, string>
