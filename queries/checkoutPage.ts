import type { PayloadRequest } from 'payload'
import { plansOnSale } from './plansOnSale.ts'
import type { PlanCard } from './plansOnSale.ts'

export type CheckoutPage = {
  plan: PlanCard
  /** Where a student's receipt goes; null for a visitor, who says it. */
  email: string | null
}

/** A plan and who is about to buy it, or null when it is not sold (any more). Three statements. */
export async function checkoutPage(
  req: PayloadRequest,
  slug: string,
): Promise<CheckoutPage | null> {
  const plan = (await plansOnSale(req)).find((each) => each.slug === slug)
  return plan ? { plan, email: req.user?.email ?? null } : null
}
