import { createLocalReq } from 'payload'
import { hearPaymentEvent } from '../commands/hearPaymentEvent.ts'
import { figure, median } from './lib/figure.ts'
import type { BenchFlags, Figure } from './lib/figure.ts'
import { openShop } from './lib/shop.ts'
import type { Posting, Shop } from './lib/shop.ts'
import { openSites } from './lib/sites.ts'
import { statementsOf } from './lib/statementsOf.ts'

const ROUNDS = 5

/**
 * How many paid orders one site process settles in a second, with one and with four senders of webhooks, beside news
 * that is only kept; and with how many statements. Takes about a minute.
 */
export async function run(say: (step: string) => void, { isQuick }: BenchFlags): Promise<Figure[]> {
  const sites = await openSites({ count: 1, say })
  const shop = await openShop(sites.env)
  try {
    const post = poster(`${sites.urls[0] ?? ''}/api/stripe/webhook`)
    const size = isQuick ? 8 : 60
    const rates: Record<'one' | 'four' | 'idleOne' | 'idleFour', number[]> = {
      ...{ one: [], four: [], idleOne: [], idleFour: [] },
    }
    for (let round = 0; round < ROUNDS; round++) {
      say(`round ${round + 1} of ${ROUNDS}: ${2 * size} orders are placed and paid`)
      const [one, four] = [await shop.paidOrders(size), await shop.paidOrders(size)]
      rates.one.push(await perSecond(one, { senders: 1, post }))
      rates.idleOne.push(await perSecond(shop.idleNews(size), { senders: 1, post }))
      rates.four.push(await perSecond(four, { senders: 4, post }))
      rates.idleFour.push(await perSecond(shop.idleNews(size), { senders: 4, post }))
    }
    return [...ratesAsFigures(rates), await statementsFigure(shop)]
  } finally {
    await shop.close()
    await sites.close()
  }
}

type Post = (posting: Posting) => Promise<void>

const poster =
  (url: string): Post =>
  async ({ payload, signature }) => {
    const headers = { 'content-type': 'application/json', 'stripe-signature': signature }
    const answer = await fetch(url, { method: 'POST', body: payload, headers })
    await answer.body?.cancel()
    if (!answer.ok) throw new Error(`The webhook answered ${answer.status}.`)
  }

async function perSecond(
  postings: readonly Posting[],
  { senders, post }: { senders: number; post: Post },
): Promise<number> {
  const waiting = [...postings]
  const began = performance.now()
  const send = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await post(next)
  }
  await Promise.all(Array.from({ length: senders }, send))
  return postings.length / ((performance.now() - began) / 1000)
}

function ratesAsFigures(
  rates: Record<'one' | 'four' | 'idleOne' | 'idleFour', number[]>,
): Figure[] {
  const [one, four] = [median(rates.one), median(rates.four)]
  const kept = 'news a second that is only kept'
  return [
    figure({
      ...{ name: 'settled with one sender', value: one, unit: 'orders/s' },
      against: { name: kept, value: median(rates.idleOne) },
    }),
    figure({
      ...{ name: 'settled with four senders', value: four, unit: 'orders/s' },
      against: { name: kept, value: median(rates.idleFour) },
    }),
    figure({
      ...{ name: 'four senders beside one', value: four, unit: 'orders/s' },
      against: { name: 'orders/s with one', value: one },
      atLeast: 1,
    }),
  ]
}

/** Counted on the connections of this process, in which the same news is heard without HTTP. */
async function statementsFigure(shop: Shop): Promise<Figure> {
  const hear = async ({ payload, signature }: Posting) => {
    const event = await shop.provider.eventIn(payload, signature)
    if (!event) throw new Error('The signature was refused.')
    const req = await createLocalReq({}, shop.payload)
    await hearPaymentEvent(req, { provider: shop.provider, event }, new Date())
  }
  const [posting] = await shop.paidOrders(1)
  if (!posting) throw new Error('There is no news.')
  const first = await statementsOf(() => hear(posting))
  const again = await statementsOf(() => hear(posting))
  return figure({
    ...{ name: 'statements to settle an order', value: first, unit: 'statements' },
    against: { name: 'when the same news comes again', value: again },
  })
}
