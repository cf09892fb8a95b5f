import fc from 'fast-check'
import type { Crash } from '../crashes.ts'

/** One thing that may happen around an order, at the bank or at the school. Small numbers choose among what is there. */
export type Step =
  | { kind: 'pay'; card: number }
  | { kind: 'answer-debit'; isCovered: boolean }
  | { kind: 'fail-refund' | 'hear' | 'refund-item'; which: number }
  | { kind: 'refund-there'; share: number }
  | { kind: 'close-dispute'; status: 'won' | 'lost' }
  | { kind: 'debit' | 'second-tab' | 'look-up' | 'pursue' | 'expire' | 'refund-all' | 'dispute' }

/** Steps that happen at the same time, and where the database dies under each. */
export type Moment = { step: Step; crash: Crash | null }[]

const which = fc.nat(20)
const of = <Kind extends Step['kind']>(kind: Kind) => ({ kind: fc.constant(kind) })

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ ...of('hear'), which }) },
  { weight: 4, arbitrary: fc.record({ ...of('pay'), card: fc.nat(3) }) },
  { weight: 3, arbitrary: fc.record({ ...of('refund-item'), which }) },
  { weight: 2, arbitrary: fc.record({ ...of('answer-debit'), isCovered: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record(of('refund-all')) },
  { weight: 2, arbitrary: fc.record(of('look-up')) },
  { weight: 2, arbitrary: fc.record(of('pursue')) },
  { weight: 1, arbitrary: fc.record({ ...of('fail-refund'), which }) },
  {
    weight: 1,
    arbitrary: fc.record({ ...of('refund-there'), share: fc.integer({ min: 1, max: 3 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      ...of('close-dispute'),
      status: fc.constantFrom('won' as const, 'lost' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record(of('dispute')) },
  { weight: 1, arbitrary: fc.record(of('debit')) },
  { weight: 1, arbitrary: fc.record(of('second-tab')) },
  { weight: 1, arbitrary: fc.record(of('expire')) },
)

const crash = fc.option(
  fc.record({ statement: fc.integer({ min: 1, max: 30 }), isSent: fc.boolean() }),
  { freq: 3 },
)

/** What may happen to an order: moments one after the other, of one to four steps at once. */
export const stories: fc.Arbitrary<Moment[]> = fc.array(
  fc.array(fc.record({ step, crash }), { minLength: 1, maxLength: 4 }),
  { minLength: 3, maxLength: 14 },
)
