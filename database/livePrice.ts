import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Currency } from '../domain/money.ts'
import { priceOrder } from '../domain/pricing.ts'
import type { OrderLine, PricedLine, PricedOrder, Tax } from '../domain/pricing.ts'
import { includes, upgradedBy } from '../domain/upgrade.ts'
import type { PaidPlan } from '../domain/upgrade.ts'
import { execute } from './execute.ts'
import { offersToPrice } from './offersToPrice.ts'
import type { NamedOffer } from './offersToPrice.ts'
import { plansOfStudent } from './plansOfStudent.ts'
import type { PlansOfStudent } from './plansOfStudent.ts'
import type { WantedThing } from './thingsToPrice.ts'

export type PriceWish = {
  things: readonly WantedThing[]
  /** The offer code that was typed; null when none was. */
  code: string | null
  /** Who buys, as far as it is known. */
  student: string | null
  email: string | null
  /** The order this is a price for, whose own use of an offer does not count against it. */
  order: string | null
}

export type LiveLine = WantedThing & {
  /** Null when it is not part of the price. */
  price: PricedLine | null
  problem: 'thing-gone' | 'already-owned' | null
  /** The plan this one takes the place of. */
  upgrades: PaidPlan | null
}

export type LivePrice = PricedOrder & {
  currency: Currency
  terms: Tax
  things: LiveLine[]
  named: Map<string, NamedOffer>
}

/**
 * What things cost at this moment: for the page that shows it and for the command that asks for the money, so
 * that both say the same. At most six statements.
 */
export async function livePrice(
  req: PayloadRequest,
  wish: PriceWish,
  now: Date,
): Promise<LivePrice> {
  const school = await termsOf(req, wish)
  const offers = await offersToPrice(req, wish, now)
  const plans = await plansOf(req, wish, school.currency)

  const things = withUpgrades(wish.things, plans)
  const priced = priceOrder(
    {
      currency: school.currency,
      lines: things.filter(({ problem }) => problem === null).map(toLine),
      offers,
      customer: { hasBoughtBefore: school.hasBoughtBefore },
      tax: school.terms,
    },
    now,
  )
  const prices = new Map(priced.lines.map((line) => [line.key, line]))
  return {
    ...priced,
    ...school,
    things: things.map((thing) => ({ ...thing, price: prices.get(thing.key) ?? null })),
    named: new Map(offers.map((offer) => [offer.id, offer])),
  }
}

type UnpricedLine = Omit<LiveLine, 'price'>

const toLine = ({ key, kind, id, unit, quantity, upgrades }: UnpricedLine): OrderLine => {
  return { key, kind, id, unit, quantity, credit: upgrades?.worth ?? 0 }
}

async function termsOf(req: PayloadRequest, { student, email }: PriceWish) {
  const { currency, taxRate, taxIncluded } = await req.payload.findGlobal({
    slug: 'school',
    select: { currency: true, taxRate: true, taxIncluded: true },
    depth: 0,
    req,
  })
  const { rows } = await execute<{ has: boolean }>(
    req,
    sql`
      select exists (select 1 from orders where paid_at is not null
        and (student_id = ${student}::uuid or email = ${email})) as has`,
  )
  const basisPoints = Math.round((taxRate ?? 0) * 100)
  return {
    currency,
    terms: { basisPoints, isIncluded: taxIncluded ?? true },
    hasBoughtBefore: rows[0]?.has ?? false,
  }
}

async function plansOf(req: PayloadRequest, { student, things }: PriceWish, currency: Currency) {
  const plans = things.filter(({ kind }) => kind === 'plan').map(({ id }) => id)
  if (student === null || plans.length === 0) return null
  return plansOfStudent(req, { student, plans, currency })
}

/** Each plan that was paid for is the difference of one other; the first line that includes it has it. */
function withUpgrades(
  things: readonly WantedThing[],
  plans: PlansOfStudent | null,
): UnpricedLine[] {
  let paid = plans?.paid ?? []
  return things.map((thing) => {
    if (!thing.isOnSale) return { ...thing, problem: 'thing-gone', upgrades: null }
    const content = thing.kind === 'plan' ? plans?.contents.get(thing.id) : undefined
    if (!content || !plans) return { ...thing, problem: null, upgrades: null }
    if (includes(plans.has, content)) return { ...thing, problem: 'already-owned', upgrades: null }

    const upgrades = upgradedBy({ ...content, plan: thing.id }, paid)
    paid = paid.filter((each) => each !== upgrades)
    return { ...thing, problem: null, upgrades }
  })
}
