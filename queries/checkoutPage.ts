import type { PayloadRequest } from 'payload'
import { livePrice } from '../database/livePrice.ts'
import { thingOnSale } from '../database/thingsToPrice.ts'
import type { BasketKind } from '../domain/basket.ts'
import { billOf } from './bill.ts'
import type { Bill } from './bill.ts'
import { plansOnSale } from './plansOnSale.ts'
import type { PlanCard } from './plansOnSale.ts'

export type CheckoutPage = {
  title: string
  bill: Bill
  /** All of the plan that is bought; null when it is something else. */
  plan: PlanCard | null
}

type Ask = {
  kind: BasketKind
  slug: string
  /** The order that was begun for it, if any, and the address it was begun with. */
  order: string | null
  email: string | null
}

/**
 * One thing that somebody is about to buy, at the price of this moment, or null when it is not sold (any more). At
 * most ten statements: the thing, three of plans, and six of its price.
 */
export async function checkoutPage(
  req: PayloadRequest,
  { kind, slug, order, email }: Ask,
  now: Date,
): Promise<CheckoutPage | null> {
  const thing = await thingOnSale(req, { kind, slug })
  if (!thing) return null

  const student = req.user?.studentId ?? null
  const wish = { things: [thing], code: null, student, email: req.user?.email ?? email, order }
  const bill = billOf(await livePrice(req, wish, now))
  const plans = kind === 'plan' ? await plansOnSale(req) : []
  return { title: thing.title, bill, plan: plans.find((plan) => plan.slug === slug) ?? null }
}
