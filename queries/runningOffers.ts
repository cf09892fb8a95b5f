import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { noteRead, noteStaleAt } from '../database/tags.ts'
import { money } from '../domain/money.ts'
import type { Currency, Money } from '../domain/money.ts'
import { isRunning } from '../domain/offer.ts'
import type { OfferCustomers, SellableKind } from '../domain/offerTerms.ts'
import type { Offer } from '../payload-types.ts'
import { pictureColumns, pictureOf } from './pictureOf.ts'
import type { Picture } from './pictureOf.ts'

/** What an offer takes off, as it is announced. */
export type OfferValue =
  | { kind: 'percentage'; percent: number }
  | { kind: 'fixed'; amount: Money }
  | { kind: 'bundle'; buy: number; free: number }

/** An offer as visitors see it. */
export type OfferCard = {
  title: string
  summary: string | null
  image: Picture | null
  value: OfferValue
  /** When it ends, if it does. */
  endsAt: string | null
  /** What it is for: everything, all of these kinds, or the things of these names. */
  fits: { kinds: SellableKind[]; things: string[] }
  customers: OfferCustomers
  /** What has to be spent, when that matters. */
  minimum: Money | null
}

/** So many are shown; a school with more has none. */
const SHOWN = 24

/**
 * Every offer that applies by itself and runs `now`, those that end first before the others. Reports when the
 * clock will begin or end one. At most seven statements: offers, pictures, what they are for (three kinds), the
 * currency, and how often those are used that are limited.
 */
export async function runningOffers(req: PayloadRequest, now: Date): Promise<OfferCard[]> {
  const [{ currency }, offers, used] = await Promise.all([
    req.payload.findGlobal({
      slug: 'school',
      select: { currency: true },
      depth: 0,
      overrideAccess: false,
      req,
    }),
    offersToCome(req, now),
    usesOfLimited(req),
  ])
  for (const offer of offers) noteTurns(offer, now)
  return offers
    .filter((offer) => isRunning(termsOf(offer), now))
    .filter(({ id, limitTotal }) => !limitTotal || (used.get(id) ?? 0) < limitTotal)
    .map((offer) => cardOf(offer, currency))
}

/** Those that run or will, and need no code. */
async function offersToCome(req: PayloadRequest, now: Date): Promise<Offer[]> {
  const { docs } = await req.payload.find({
    collection: 'offers',
    where: {
      and: [
        { active: { equals: true } },
        { code: { exists: false } },
        { or: [{ endsAt: { exists: false } }, { endsAt: { greater_than: now.toISOString() } }] },
      ],
    },
    sort: ['endsAt', 'createdAt'],
    populate: {
      media: pictureColumns,
      plans: { name: true },
      services: { title: true },
      'lesson-packs': { name: true },
    },
    joins: false,
    depth: 1,
    limit: SHOWN,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}

/** Counted in raw SQL: visitors may not see who has used an offer, only that it is used up. */
async function usesOfLimited(req: PayloadRequest): Promise<Map<string, number>> {
  noteRead('offer_uses')
  const { rows } = await execute<{ offer: string; count: number }>(
    req,
    sql`
      select offer_id as offer, count(*)::int as count from offer_uses
      join offers on offers.id = offer_uses.offer_id and offers.limit_total is not null
      where status in ('reserved', 'used') group by offer_id`,
  )
  return new Map(rows.map(({ offer, count }) => [offer, count]))
}

const termsOf = ({ active, startsAt, endsAt }: Offer) => ({
  isActive: active ?? false,
  startsAt: startsAt ? new Date(startsAt) : null,
  endsAt: endsAt ? new Date(endsAt) : null,
})

function noteTurns(offer: Offer, now: Date): void {
  const { startsAt, endsAt } = termsOf(offer)
  for (const turn of [startsAt, endsAt]) if (turn && turn > now) noteStaleAt(turn)
}

const cardOf = (offer: Offer, currency: Currency): OfferCard => ({
  title: offer.title,
  summary: offer.summary ?? null,
  image: pictureOf(offer.image),
  value: valueOf(offer, currency),
  endsAt: offer.endsAt ?? null,
  fits: fitsOf(offer),
  customers: offer.customers,
  minimum: offer.minimum ? money(offer.minimum, currency) : null,
})

function valueOf({ kind, percent, amount, buy, free }: Offer, currency: Currency): OfferValue {
  switch (kind) {
    case 'percentage':
      return { kind, percent: percent ?? 0 }
    case 'fixed':
      return { kind, amount: money(amount ?? 0, currency) }
    case 'bundle':
      return { kind, buy: buy ?? 1, free: free ?? 1 }
  }
}

function fitsOf({ scope, kinds, chosen }: Offer): OfferCard['fits'] {
  if (scope === 'kinds') return { kinds: kinds ?? [], things: [] }
  if (scope !== 'chosen') return { kinds: [], things: [] }
  const things = (chosen ?? []).flatMap(({ value }) => {
    if (typeof value === 'string') return []
    return 'title' in value ? [value.title] : [value.name]
  })
  return { kinds: [], things }
}
