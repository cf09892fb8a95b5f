import fc from 'fast-check'
import { expect } from 'vitest'
import { letConnectionsBreak } from '../crashes.ts'
import { aPerson, theSchool } from '../people.ts'
import { studentOf } from '../refunds.ts'
import { aPlan } from '../shop.ts'
import { ledger } from './ledger.ts'
import { onceFailed } from './onceFailed.ts'
import { stories } from './stories.ts'
import { live } from './world.ts'

/**
 * Lives `runs` stories of one order, `lanes` of them at the same time, and holds bank and school against each
 * other at the end of each. A story that fails is made as short as it can be, and told with its seed.
 */
export async function moneyAndAccessAgree(ask: { runs: number; lanes: number }): Promise<void> {
  letConnectionsBreak(await theSchool())
  const mentor = await aPerson('mentor')
  const user = await aPerson('student')
  await studentOf(user)
  const plans = [await aPlan({ price: 9_000 }), await aPlan({ price: 4_000 })]

  const property = fc.asyncProperty(stories, async (story) => {
    agrees(await ledger(await live(story, { plans, user, mentor })))
  })
  const examples = onceFailed.map((story): [typeof story] => [story])
  const lane = () => fc.assert(property, { numRuns: Math.ceil(ask.runs / ask.lanes), examples })
  await Promise.all(Array.from({ length: ask.lanes }, lane))
}

function agrees(end: Awaited<ReturnType<typeof ledger>>): void {
  const { net, open, received, unexplained, cameBack, wentBack, status } = end
  expect(wentBack).toBeLessThanOrEqual(received)
  expect(end.believed).toBe(wentBack)
  expect(end.mostGrants).toBeLessThanOrEqual(1)
  expect(end.receipts).toBe(received > 0 ? 1 : 0)
  // Of a part that goes back in the dashboard, or comes back there, nobody knows for what, nor of one that a bank
  // takes: a mentor is told.
  if (unexplained === 0) expect(open).toBe(net)
  expect(open).toBeGreaterThanOrEqual(net - cameBack)
  if (net === 0) expect(open).toBe(0)
  if (open === 13_000 && unexplained === 0) expect(status).toBe('paid')
  if (received > 0 && net === 0) expect(status).toBe('refunded')
}
