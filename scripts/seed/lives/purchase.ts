import { randomBytes, randomUUID } from 'node:crypto'
import { accessCodeFor, accessCodeHash } from '../../../commands/accessCodeSecret.ts'
import { orderNumberOf } from '../../../domain/order.ts'
import type { OrderStatus } from '../../../domain/order.ts'
import type { PaymentStatus } from '../../../domain/payment.ts'
import type { Row } from '../insertRows.ts'
import type { SoldPlan } from '../school/pricePlans.ts'

export type Purchase = {
  plan: SoldPlan
  email: string
  language: string
  /** Whoever had an account when they bought; their courses open without a code. */
  buyer: string | null
  status: OrderStatus
  payment: PaymentStatus
  problem?: string
  ordered: Date
  /** A guest's code, and who has used it when. */
  redeemed: { student: string; at: Date } | null
}

export type Ledger = Record<
  'orders' | 'order_items' | 'payments' | 'access_codes' | 'enrolments',
  Row[]
>

const MINUTE = 60 * 1000

/** The rows of a purchase, as checkout, payment and registration would have left them. */
export function rowsOf(purchase: Purchase, secret: string): Ledger {
  const { plan, email, language, buyer, status, payment, problem, ordered, redeemed } = purchase
  const isPaid = status === 'paid'
  const paidAt = new Date(ordered.getTime() + 3 * MINUTE)
  const [order, item, code] = [randomUUID(), randomUUID(), randomUUID()]
  const written = { created_at: ordered, updated_at: isPaid ? paidAt : ordered }
  const price = { subtotal: plan.price, total: plan.price, currency: 'EUR' }
  const hasCode = isPaid && buyer === null
  const opened = buyer ? { student: buyer, at: paidAt } : redeemed

  return {
    orders: [
      {
        id: order,
        number: orderNumberOf(randomBytes(8)),
        ...{ status, email, student_id: buyer, language, ...price },
        placed_at: ordered,
        paid_at: isPaid ? paidAt : null,
        ...written,
      },
    ],
    order_items: [
      {
        ...{ id: item, order_id: order, plan_id: plan.id, title: plan.name },
        ...{ unit: plan.price, quantity: 1, subtotal: plan.price, total: plan.price, ...written },
        fulfilled_at: isPaid ? paidAt : null,
      },
    ],
    payments: [
      {
        ...{ order_id: order, provider: 'stripe', external_id: paymentIntentName() },
        ...{ status: payment, amount: plan.price, currency: 'EUR', problem: problem ?? null },
        ...written,
      },
    ],
    access_codes: hasCode
      ? [
          {
            ...{ id: code, order_item_id: item, plan_id: plan.id, version: 1 },
            code_hash: accessCodeHash(secret, accessCodeFor(secret, { id: code, version: 1 })),
            expires_at: new Date(paidAt.getTime() + 365 * 24 * 60 * MINUTE),
            used_by_id: redeemed?.student ?? null,
            used_at: redeemed?.at ?? null,
            created_at: paidAt,
            updated_at: redeemed?.at ?? paidAt,
          },
        ]
      : [],
    enrolments: (isPaid && opened ? plan.opens : []).map((course) => ({
      student_id: opened?.student ?? null,
      course_id: course.id,
      source: buyer ? 'order-item' : 'code',
      order_item_id: buyer ? item : null,
      access_code_id: buyer ? null : code,
      plan_id: plan.id,
      created_at: opened?.at ?? paidAt,
      updated_at: opened?.at ?? paidAt,
    })),
  }
}

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** A name as Stripe gives it. */
const paymentIntentName = (): string =>
  `pi_3${Array.from(randomBytes(23), (byte) => signs[byte % signs.length]).join('')}`
