import type { OrderStatus } from '../../domain/order.ts'

/** What an order may be in, as its page tells it: also while the bank has not decided on its payment. */
export type OrderState = OrderStatus | 'processing'

/** `pay`: it can be paid. `again`: a new one can be begun. `wait`: the page looks again by itself. */
type Next = 'pay' | 'again' | 'wait' | 'write' | 'open'

/** What somebody can do next, on the page of their order. */
export const nextOf: Record<OrderState, Next> = {
  draft: 'pay',
  'awaiting-payment': 'pay',
  failed: 'pay',
  cancelled: 'again',
  expired: 'again',
  review: 'write',
  paid: 'open',
  'partly-refunded': 'open',
  refunded: 'again',
  processing: 'wait',
}
