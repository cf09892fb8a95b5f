import type { PayloadRequest } from 'payload'
import { basketOf } from '../database/basketOf.ts'
import type { Holder } from '../database/basketOf.ts'
import { livePrice } from '../database/livePrice.ts'
import { thingsInOrder } from '../database/thingsToPrice.ts'
import { billOf } from './bill.ts'
import type { Bill } from './bill.ts'

export type BasketPage = {
  bill: Bill
  /** The offer code on it. */
  code: string | null
  /** The order it has become, when it was placed and not paid yet. */
  placed: string | null
}

/**
 * What somebody has put together, at the prices and with the offers of this moment; null when that is nothing. At
 * most eight statements, however much is in it: the basket, its things, the school, whether somebody has bought before,
 * the offers, and three of what a student has.
 */
export async function basketPage(
  req: PayloadRequest,
  { email: typed, ...holder }: Holder & { email?: string | undefined },
  now: Date,
): Promise<BasketPage | null> {
  const basket = await basketOf(req, holder)
  const things = basket ? await thingsInOrder(req, basket.order) : []
  if (!basket || things.length === 0) return null

  const { order, code, status } = basket
  const { student } = holder
  const email = req.user?.email ?? typed ?? basket.email
  const price = await livePrice(req, { things, code, student, email, order }, now)
  return { bill: billOf(price), code, placed: status === 'draft' ? null : order }
}
