import { sql } from '@payloadcms/db-postgres'
import type { Offer, Reduction, Thing } from '../domain/offer.ts'
import type { OfferCustomers, OfferKind, OfferScope, SellableKind } from '../domain/offerTerms.ts'
import { execute } from './execute.ts'
import { noteRead } from './tags.ts'

/** An offer as the rule of price wants it, and as people call it. */
export type NamedOffer = Offer & { title: string; code: string | null }

/** Whose uses are told apart. What a student has begun and not paid is theirs to give up, and counts not. */
export type OfferAsk = {
  /** The code that was typed, in capitals; null when none was. */
  code: string | null
  student: string | null
  email: string | null
  order: string | null
}

/** So many that apply by themselves are looked at, the oldest first. */
const AT_MOST = 200

/**
 * The offers that may count for somebody: those that are switched on and apply by themselves, and the one
 * whose code was typed, running or not. With how often each counts or is held now. One statement.
 */
export async function offersToPrice(
  asker: Parameters<typeof execute>[0],
  { code, student, email, order }: OfferAsk,
  now: Date,
): Promise<NamedOffer[]> {
  noteRead('offers')
  noteRead('offer_uses')
  const at = now.toISOString()
  const { rows } = await execute<Row>(
    asker,
    sql`
      select offers.id, title, code, created_at, active, kind, percent, amount, buy, free, scope, starts_at,
        ends_at, minimum, customers, exclusive, limit_total, limit_per_customer,
        array(select value::text from offers_kinds where parent_id = offers.id) as kinds,
        array(select json_build_object(
            'kind', case when plans_id is not null then 'plan'
                         when services_id is not null then 'service' else 'lesson-pack' end,
            'id', coalesce(plans_id, services_id, lesson_packs_id))
          from offers_rels where parent_id = offers.id and path = 'chosen') as chosen,
        uses.total, uses.by_customer
      from offers, lateral (
        select count(*)::int as total,
          (count(*) filter (where student_id = ${student}::uuid or email = ${email}))::int as by_customer
        from offer_uses
        where offer_id = offers.id and order_id is distinct from ${order}::uuid
          and (limit_total is not null or limit_per_customer is not null)
          and (status = 'used' or (status = 'reserved' and reserved_until > ${at}
            and (${student}::uuid is null or student_id is distinct from ${student}::uuid
                 or exists (select 1 from payments where payments.order_id = offer_uses.order_id
                            and payments.status = 'processing'))))) as uses
      where (active and (code is null or code = '') and (ends_at is null or ends_at > ${at}))
        or code = ${code}
      order by created_at, offers.id limit ${AT_MOST}`,
  )
  return rows.map(toOffer)
}

type Row = {
  id: string
  title: string
  code: string | null
  created_at: string
  active: boolean | null
  kind: OfferKind
  percent: string | null
  amount: string | null
  buy: string | null
  free: string | null
  scope: OfferScope
  starts_at: string | null
  ends_at: string | null
  minimum: string | null
  customers: OfferCustomers
  exclusive: boolean | null
  limit_total: string | null
  limit_per_customer: string | null
  kinds: SellableKind[]
  chosen: Thing[]
  total: number
  by_customer: number
}

const toOffer = (row: Row): NamedOffer => ({
  id: row.id,
  title: row.title,
  code: row.code || null,
  createdAt: new Date(row.created_at),
  isActive: row.active ?? false,
  reduction: reductionOf(row),
  fits: fitsOf(row),
  startsAt: dateOf(row.starts_at),
  endsAt: dateOf(row.ends_at),
  minimum: numberOf(row.minimum),
  customers: row.customers,
  isExclusive: row.exclusive ?? false,
  limits: { total: numberOf(row.limit_total), perCustomer: numberOf(row.limit_per_customer) },
  uses: { total: row.total, byCustomer: row.by_customer },
})

function reductionOf({ kind, percent, amount, buy, free }: Row): Reduction {
  switch (kind) {
    case 'percentage':
      return { kind, basisPoints: Math.round(Number(percent) * 100) }
    case 'fixed':
      return { kind, amount: Number(amount) }
    case 'bundle':
      return { kind, buy: Number(buy), free: Number(free) }
  }
}

function fitsOf({ scope, kinds, chosen }: Row): Offer['fits'] {
  if (scope === 'kinds') return { scope, kinds }
  return scope === 'chosen' ? { scope, things: chosen } : { scope }
}

const numberOf = (value: string | null): number | null => (value === null ? null : Number(value))

const dateOf = (value: string | null): Date | null => (value === null ? null : new Date(value))
