import type { OrderStatus } from '../../../../domain/order.ts'
import type { PaymentStatus } from '../../../../domain/payment.ts'
import type { RefundStatus } from '../../../../domain/refund.ts'
import type { SchoolMessage } from '../../../../domain/thread.ts'
import { counted } from '../counted.ts'

/** What is said of orders after they are placed: in the list, on the receipt, in the talk about them. */
export const receipt = {
  orders: 'Your orders',
  none: 'You have not ordered anything yet. [See the plans].',
  unread: counted('en', { one: 'new message', other: 'new messages' }),
  see: (number: string) => `Order ${number}`,
  states: {
    draft: 'Not paid',
    'awaiting-payment': 'Not paid',
    paid: 'Paid',
    failed: 'Not paid',
    cancelled: 'Ended',
    expired: 'Ended',
    review: 'Looked at',
    'partly-refunded': 'Partly refunded',
    refunded: 'Refunded',
  } satisfies Record<OrderStatus, string>,

  title: 'Receipt',
  number: 'Order number',
  item: 'Item',
  amount: 'Amount',
  times: (quantity: string, title: string) => `${quantity} × ${title}`,
  subtotal: 'Together',
  discount: 'Reductions',
  credit: 'Paid earlier, for the plan before',
  taxIncluded: 'Tax, included',
  taxAdded: 'Tax',
  total: 'Total',
  refunded: 'Given back',
  documents: 'Documents',
  kinds: { invoice: 'Invoice', 'credit-note': 'Credit note' },
  pdf: (kind: string, number: string) => `${kind} ${number} (PDF)`,
  copy: (what: string) => `Copy ${what}`,
  copied: 'Copied',

  history: 'What happened',
  placed: 'Ordered',
  paid: 'Paid',
  reference: 'Reference of the payment',
  payments: {
    created: 'Payment begun',
    processing: 'Payment on its way',
    paid: 'Payment received',
    failed: 'Payment declined',
    cancelled: 'Payment called off',
    review: 'Payment looked at by a person',
  } satisfies Record<PaymentStatus, string>,
  refunds: {
    pending: 'Money on its way back',
    'requires-action': 'Money on its way back',
    succeeded: 'Money given back',
    failed: 'Giving money back failed',
    cancelled: 'Giving money back was called off',
  } satisfies Record<RefundStatus, string>,

  lessonsAdded: 'Your lessons are added to your account.',
  lessonsLeft: counted('en', {
    one: 'lesson you can still book',
    other: 'lessons you can still book',
  }),
  lessons: 'Lessons',
  talkBelow: 'Write to us about it further down on this page.',

  talk: 'Messages',
  from: { student: 'You', staff: 'The school', school: 'The school' },
  school: {
    'order-opened':
      'Thank you for your order. This is the place to talk about it: write to us what you have in mind, and we answer here.',
    'homework-approved': 'Your homework is approved.',
  } satisfies Record<SchoolMessage, string>,
  message: (subject: string) => `Your message about ${subject}`,
  send: 'Send',
  markRead: 'Mark as read',
}

export type ReceiptWords = typeof receipt
