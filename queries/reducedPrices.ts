import type { PayloadRequest } from 'payload'
import { offersToPrice } from '../database/offersToPrice.ts'
import { noteRead, noteStaleAt } from '../database/tags.ts'
import { thingsOnSale } from '../database/thingsToPrice.ts'
import type { BasketKind } from '../domain/basket.ts'
import type { Money } from '../domain/money.ts'
import { priceOrder } from '../domain/pricing.ts'

const nobody = { code: null, student: null, email: null, order: null }
const untaxed = { basisPoints: 0, isIncluded: true }

/**
 * What one of each thing of a kind costs with the offers that run and apply by themselves, by its slug; what they do not
 * make cheaper is left out. The same for everyone: a first order is thought of. Three statements: the currency, the
 * things, the offers.
 */
export async function reducedPrices(
  req: PayloadRequest,
  kind: BasketKind,
  now: Date,
): Promise<Record<string, Money>> {
  noteRead(tableOf[kind])
  const { currency } = await req.payload.findGlobal({
    slug: 'school',
    select: { currency: true },
    depth: 0,
    overrideAccess: false,
    req,
  })
  const things = await thingsOnSale(req, kind)
  const offers = await offersToPrice(req, nobody, now)
  for (const { startsAt, endsAt } of offers) {
    for (const turn of [startsAt, endsAt]) if (turn && turn > now) noteStaleAt(turn)
  }

  const customer = { hasBoughtBefore: false }
  return Object.fromEntries(
    things.flatMap((thing) => {
      const lines = [{ ...thing, credit: 0 }]
      const ask = { currency, lines, offers, customer, tax: untaxed }
      const { total, discount } = priceOrder(ask, now)
      return discount > 0 ? [[thing.slug, { amount: total, currency }]] : []
    }),
  )
}

const tableOf: Record<BasketKind, string> = {
  plan: 'plans',
  service: 'services',
  'lesson-pack': 'lesson_packs',
}
