import type { PayloadRequest } from 'payload'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { tryLimits } from '../domain/tryLimits.ts'
import type { PaymentProvider } from '../providers/payments/provider.ts'
import { callOffGivenUp } from './callOffGivenUp.ts'
import { openPayment } from './openPayment.ts'
import { placeOrder } from './placeOrder.ts'
import type { Ask } from './placeOrder.ts'
import { takeTries } from './takeTries.ts'
import type { Slowed } from './takeTries.ts'

/**
 * Begins to buy one thing or a basket: first the order, then, outside its transaction, the payment. Five clicks end
 * in one of each. What costs nothing is `paid` at once and needs no provider.
 */
export async function startCheckout(
  req: PayloadRequest,
  { provider, ip, ...ask }: Ask & { provider: PaymentProvider | null; ip: string },
  now: Date,
): Promise<{ kind: 'to-pay' | 'paid'; order: string } | Refused | Slowed> {
  const slowed = await takeTries(req.payload, [
    { key: `order:ip:${ip}`, ...tryLimits.orderedFromIp },
  ])
  if (slowed) return slowed

  const placed = await placeOrder(req, ask, now)
  if (placed.kind !== 'to-pay') return placed
  if (!provider) return refused('payments-off')

  await callOffGivenUp(req, { provider, order: placed.order }, now)
  const opened = await openPayment(req, provider, placed.order)
  return opened.kind === 'refused' ? opened : placed
}
