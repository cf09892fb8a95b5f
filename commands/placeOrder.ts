import type { PayloadRequest } from 'payload'
import { basketOf } from '../database/basketOf.ts'
import { livePrice } from '../database/livePrice.ts'
import type { LivePrice } from '../database/livePrice.ts'
import { lockRow, lockRule } from '../database/locks.ts'
import { thingOnSale, thingsInOrder } from '../database/thingsToPrice.ts'
import type { WantedThing } from '../database/thingsToPrice.ts'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import type { BasketKind } from '../domain/basket.ts'
import { canBeCharged, money } from '../domain/money.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { buyerOf } from './buyerOf.ts'
import type { Buyer, BuyerAsk } from './buyerOf.ts'
import { fulfilOrder } from './fulfilOrder.ts'
import { giveUpOrder } from './giveUpOrder.ts'
import { giveUpOthers } from './giveUpOthers.ts'
import { lockOffers } from './lockOffers.ts'
import { openBasket } from './openBasket.ts'
import { isAsPlaced, latestOrderOf } from './placedBefore.ts'
import { reserveOffers } from './reserveOffers.ts'
import { freezeBasket, writeOrder } from './writeOrder.ts'

export type Ask = BuyerAsk & {
  /** One thing by its kind and name, or all that lies in the basket. */
  wanted: { kind: BasketKind; slug: string } | 'basket'
  /** The order, or the basket, that this browser has begun; null when it has begun none. */
  order: string | null
  /** The total that was shown, in minor units; nobody is asked for more. Null when none was. */
  seen: number | null
}

export type Placed = { kind: 'to-pay' | 'paid'; order: string } | Refused

/**
 * Writes down what somebody wants to buy, at the price of this moment, and holds its offers. Asked again, it is the
 * same order, as long as it can be paid and nothing about it has changed. What costs nothing is theirs at once.
 */
export async function placeOrder(req: PayloadRequest, ask: Ask, now: Date): Promise<Placed> {
  return withTx<Placed>(req, async (tx) => {
    const buyer = await buyerOf(req, ask)
    if ('kind' in buyer) return buyer
    await lockRule(tx, `buyer:${buyer.student ?? ask.order ?? buyer.email}`) // two clicks, one order

    const wish = await wishOf(req, tx, { ask, buyer })
    if ('kind' in wish) return wish
    await lockOffers(tx, wish.code)
    const price = await livePrice(req, { ...buyer, ...wish }, now)
    const no = whyNot(price, { buyer, seen: ask.seen })
    if (no) return no
    const { student } = buyer
    if (student && !(await giveUpOthers(tx, { ...price, student, order: wish.order }))) {
      return refused('price-changed')
    }

    const order = await settled(req, tx, { ask, buyer, wish, price }, now)
    if (price.total > 0) return { kind: 'to-pay', order }
    await fulfilOrder(req, order, now)
    return { kind: 'paid', order }
  })
}

export type Wish = { things: WantedThing[]; code: string | null; order: string | null }

type Placing = { ask: Ask; buyer: Buyer; wish: Wish; price: LivePrice }

/** What is wanted, and the order that was begun for it. */
async function wishOf(
  req: PayloadRequest,
  tx: Tx,
  { ask, buyer }: { ask: Ask; buyer: Buyer },
): Promise<Wish | Refused> {
  if (ask.wanted === 'basket') {
    const holder = { student: buyer.student, basket: ask.order }
    const known = await basketOf(req, holder)
    if (known) await lockRow(tx, 'orders', known.order) // nobody pays it while we look at it
    const basket = known && (await basketOf(req, holder))
    const things = basket ? await thingsInOrder(req, basket.order) : []
    if (!basket || things.length === 0) return refused('basket-empty')
    return { things, code: basket.code, order: basket.order }
  }
  const thing = await thingOnSale(req, ask.wanted)
  if (!thing) return refused(ask.wanted.kind === 'plan' ? 'plan-gone' : 'thing-gone')
  const begun = await latestOrderOf(tx, { student: buyer.student, order: ask.order, thing })
  return { things: [thing], code: null, order: begun }
}

function whyNot(
  { things, total, currency }: LivePrice,
  { buyer, seen }: { buyer: Buyer; seen: number | null },
): Refused | null {
  const problem = things.find((thing) => thing.problem !== null)?.problem
  if (problem) return refused(problem)
  if (!buyer.student && things.some(({ kind }) => kind === 'lesson-pack')) {
    return refused('account-needed')
  }
  if (total > 0 && !canBeCharged(money(total, currency))) return refused('amount-too-small')
  return seen !== null && total > seen ? refused('price-changed') : null
}

/** The order with exactly this price: the one that was begun, or one written now in its place. */
async function settled(
  req: PayloadRequest,
  tx: Tx,
  { ask, buyer, wish, price }: Placing,
  now: Date,
): Promise<string> {
  if (wish.order && (await isAsPlaced(tx, { order: wish.order, buyer, price }))) return wish.order

  const isBasket = ask.wanted === 'basket'
  if (!isBasket && wish.order) await giveUpOrder(tx, wish.order)
  const order = isBasket
    ? await openBasket(req, { student: buyer.student, basket: ask.order })
    : await writeOrder(tx, { id: ask.order, buyer, price }, now)
  if (isBasket) await freezeBasket(tx, { basket: order, buyer, price }, now)
  await reserveOffers(tx, { order, buyer, offers: price.offers }, now)
  return order
}
