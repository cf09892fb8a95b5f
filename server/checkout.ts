import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { accessCodeFor } from '../commands/accessCodeSecret.ts'
import { enterAccessCode } from '../commands/enterAccessCode.ts'
import { lookUpPayment } from '../commands/lookUpPayment.ts'
import { openPayment } from '../commands/openPayment.ts'
import { orderToken, readOrderToken } from '../commands/orderToken.ts'
import { registerWithCode } from '../commands/registerWithCode.ts'
import type { BuyerAsk } from '../commands/buyerOf.ts'
import type { Ask } from '../commands/placeOrder.ts'
import { startCheckout } from '../commands/startCheckout.ts'
import { takeTries } from '../commands/takeTries.ts'
import type { Language } from '../domain/language.ts'
import { payableOrderStatuses } from '../domain/order.ts'
import { refused } from '../domain/refusals.ts'
import { tryLimits } from '../domain/tryLimits.ts'
import { basketPage } from '../queries/basketPage.ts'
import { buyerName } from '../queries/buyerName.ts'
import { checkoutPage } from '../queries/checkoutPage.ts'
import { orderPage } from '../queries/orderPage.ts'
import type { OrderPage } from '../queries/orderPage.ts'
import { basketHolder } from './basket.ts'
import type { SchoolContext } from './school.ts'

type Wanted = Ask['wanted']

type CheckoutForm = BuyerAsk & {
  wanted: Wanted
  /** The token of the order to place, or of the basket. */
  order: string
  total?: string
}

type CodeForm = { code: string; name: string; email: string; password: string; language?: Language }

/** Buying and what it opens, bound to one visitor: the part of `locals.school` that deals in money. */
export function checkoutFor(req: PayloadRequest, { now, ip, settings }: SchoolContext) {
  const { secret } = req.payload
  const { card } = settings

  const orderBehind = async (token: string): Promise<OrderPage | null> => {
    const id = readOrderToken(secret, token)
    const order = id === null ? null : await orderPage(req, id)
    return order?.status === 'draft' ? null : order // a basket has a page of its own
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

  /** A new order, unless the browser holds one that can still be paid. */
  const orderToPlace = async (token: string | undefined): Promise<string> => {
    const begun = token === undefined ? null : readOrderToken(secret, token)
    const known = begun && (await orderPage(req, begun))
    const isOver = known && !payableOrderStatuses.some((status) => status === known.status)
    return begun && !isOver ? begun : randomUUID()
  }

  /** Who is about to buy, as far as the school knows them. */
  const about = async () => ({
    takesCards: card !== null,
    email: req.user?.email ?? null,
    name: await buyerName(req),
  })

  return {
    /**
     * What is about to be bought: one thing, or the basket whose `token` the browser keeps. `order` is the token of the
     * order that the form is to place.
     */
    checkoutPage: async (wanted: Wanted, token: string | undefined, email?: string) => {
      const holder = wanted === 'basket' ? await basketHolder(req, token) : null
      if (holder) {
        const page = await basketPage(req, { ...holder, email }, now())
        if (!page) return null
        return { title: null, plan: null, bill: page.bill, order: token ?? '', ...(await about()) }
      }
      if (wanted === 'basket') return null
      const order = await orderToPlace(token)
      const page = await checkoutPage(req, { ...wanted, order, email: email ?? null }, now())
      return page && { ...page, order: orderToken(secret, order), ...(await about()) }
    },

    /** Places what is wanted, and opens its payment. `total` is what the form has shown, in minor units. */
    startCheckout: async ({ order: token, total, ...form }: CheckoutForm) => {
      const holder = form.wanted === 'basket' ? await basketHolder(req, token) : null
      const order = holder ? holder.basket : readOrderToken(secret, token)
      const seen = total === undefined ? null : Number(total)
      const ask = { ...form, order, seen, ip, provider: card?.provider ?? null }
      const answer = await startCheckout(req, ask, now())
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
        state: code.state,
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
        buyer: opened.buyer,
        publishableKey,
        script,
      }
    },

    registerWithCode: (form: CodeForm) => registerWithCode(req, { ...form, ip }, now()),
    enterAccessCode: (form: { code: string }) => enterAccessCode(req, { ...form, ip }, now()),
  }
}
