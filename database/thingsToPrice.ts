import { sql } from '@payloadcms/db-postgres'
import type { BasketKind } from '../domain/basket.ts'
import type { SellableKind } from '../domain/offerTerms.ts'
import { execute } from './execute.ts'
import type { SQL } from './execute.ts'

type Asker = Parameters<typeof execute>[0]

/** A thing somebody wants, as the school sells it at this moment. */
export type WantedThing = {
  /** The order item, or the thing itself where there is none yet. */
  key: string
  kind: SellableKind
  id: string
  title: string
  slug: string
  /** In minor units of the school's currency. */
  unit: number
  quantity: number
  /** False when it has been switched off since. */
  isOnSale: boolean
}

/** What lies in an order that is not paid, at today's prices, in the order it was put there. One statement. */
export async function thingsInOrder(asker: Asker, order: string): Promise<WantedThing[]> {
  const { rows } = await execute<Row>(
    asker,
    sql`
      select item.id as key, item.kind, coalesce(plan.id, service.id, pack.id) as id, item.quantity,
        coalesce(plan.name, service.title, pack.name, item.title) as title,
        coalesce(plan.slug, service.slug, pack.slug) as slug,
        coalesce(plan.price, service.price, pack.price, item.unit) as unit,
        coalesce(plan.active, service.active, pack.active, false) as active
      from order_items item
      left join plans plan on plan.id = item.plan_id
      left join services service on service.id = item.service_id
      left join lesson_packs pack on pack.id = item.lesson_pack_id
      where order_id = ${order} order by item.created_at, item.id`,
  )
  return rows.map(toThing)
}

/** One thing by its kind and name, or null when it is not sold (any more). One statement. */
export async function thingOnSale(
  asker: Asker,
  { kind, slug }: { kind: BasketKind; slug: string },
): Promise<WantedThing | null> {
  const { rows } = await execute<Row>(
    asker,
    sql`
      select id as key, ${kind} as kind, id, ${titleOf[kind]} as title, slug, price as unit,
        1 as quantity, active
      from ${tableOf[kind]} where slug = ${slug} and active`,
  )
  const [row] = rows
  return row ? toThing(row) : null
}

/** Everything of a kind that is on sale, one of each, at most a hundred. One statement. */
export async function thingsOnSale(asker: Asker, kind: BasketKind): Promise<WantedThing[]> {
  const { rows } = await execute<Row>(
    asker,
    sql`
      select id as key, ${kind} as kind, id, ${titleOf[kind]} as title, slug, price as unit,
        1 as quantity, active
      from ${tableOf[kind]} where active order by created_at limit 100`,
  )
  return rows.map(toThing)
}

const tableOf: Record<BasketKind, SQL> = {
  plan: sql`plans`,
  service: sql`services`,
  'lesson-pack': sql`lesson_packs`,
}

const titleOf: Record<BasketKind, SQL> = {
  plan: sql`name`,
  service: sql`title`,
  'lesson-pack': sql`name`,
}

type Row = {
  key: string
  kind: SellableKind
  id: string | null
  title: string
  slug: string | null
  unit: string
  quantity: string
  active: boolean | null
}

const toThing = ({ id, slug, unit, quantity, active, ...row }: Row): WantedThing => ({
  ...row,
  id: id ?? row.key,
  slug: slug ?? '',
  unit: Number(unit),
  quantity: Number(quantity),
  isOnSale: id !== null && (active ?? false),
})
