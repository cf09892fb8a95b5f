import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { accessCodeFor } from '../commands/accessCodeSecret.ts'
import { enterAccessCode } from '../commands/enterAccessCode.ts'
import { lookUpPayment } from '../commands/lookUpPayment.ts'
import { openPayment } from '../commands/openPayment.ts'
import { orderToken, readOrderToken } from '../commands/orderToken.ts'
import { registerWithCode } from '../commands/registerWithCode.ts'
import { startCheckout } from '../commands/startCheckout.ts'
import { takeTries } from '../commands/takeTries.ts'
import { payableOrderStatuses } from '../domain/order.ts'
import { refused } from '../domain/refusals.ts'
import { tryLimits } from '../domain/tryLimits.ts'
import { checkoutPage } from '../queries/checkoutPage.ts'
import { orderPage } from '../queries/orderPage.ts'
import type { OrderPage } from '../queries/orderPage.ts'
import type { SchoolContext } from './school.ts'

/** Buying and what it opens, bound to one visitor: the part of `locals.school` that deals in money. */
export function checkoutFor(req: PayloadRequest, { now, ip, settings }: SchoolContext) {
  const { secret } = req.payload
  const { card } = settings

  const orderBehind = async (token: string): Promise<OrderPage | null> => {
    const order = readOrderToken(secret, token)
    return order === null ? null : orderPage(req, order)
  }

  /** Without an answer the page shows what we know; the clock asks again. */
  const askProvider = async ({ payment }: OrderPage): Promise<boolean> => {
    if (!card || !payment || payment.status === 'paid') return false
    const key = `look-up:${payment.id}`
    if (await takeTries(req.payload, [{ key, ...tryLimits.paymentLookedUp }])) return false
    try {
      await lookUpPayment(req, { provider: card.provider, payment: payment.id }, now())
      return true
    } catch (err) {
      req.payload.logger.error({ msg: 'a payment could not be looked up', err, id: payment.id })
      return false
    }
  }

  return {
    /** `order` is the token of the order that the form is to place. */
    checkoutPage: async (plan: string, token: string | undefined) => {
      const page = await checkoutPage(req, plan)
      if (!page) return null
      const begun = token === undefined ? null : readOrderToken(secret, token)
      const known = begun && (await orderPage(req, begun))
      const isOver = known && !payableOrderStatuses.some((status) => status === known.status)
      const order = begun && !isOver ? begun : randomUUID()
      return { ...page, order: orderToken(secret, order), takesCards: card !== null }
    },

    startCheckout: async (form: { plan: string; email: string; order: string }) => {
      const ask = { ...form, order: readOrderToken(secret, form.order), ip }
      const answer = await startCheckout(req, { ...ask, provider: card?.provider ?? null }, now())
      if (answer.kind === 'refused') return answer
      return { kind: answer.kind, order: orderToken(secret, answer.order) }
    },

    /** An order as it is now, after the provider was asked about what it still waits for. */
    orderPage: async (token: string) => {
      const before = await orderBehind(token)
      const order = before && (await askProvider(before)) ? await orderBehind(token) : before
      if (!order) return null
      const codes = order.codes.map((code) => ({
        code: accessCodeFor(secret, code),
        isUsed: code.isUsed,
      }))
      return { ...order, codes }
    },

    /** What a browser needs to pay an order by card. */
    payOrder: async (token: string) => {
      const order = await orderBehind(token)
      if (!order) return refused('not-found')
      if (!card) return refused('payments-off')
      const opened = await openPayment(req, card.provider, order.id)
      if (opened.kind === 'refused') return opened
      const { publishableKey, script } = card
      return {
        kind: 'open' as const,
        order,
        clientSecret: opened.clientSecret,
        publishableKey,
        script,
      }
    },

    registerWithCode: (form: { code: string; name: string; email: string; password: string }) =>
      registerWithCode(req, { ...form, ip }, now()),
    enterAccessCode: (form: { code: string }) => enterAccessCode(req, { ...form, ip }, now()),
  }
}
