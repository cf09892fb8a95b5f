import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { execute } from '../database/execute.ts'

/** What was bought with an order, with the smallest picture of it there is. */
export type BoughtThing = { title: string; picture: string | null }

/** By order, for those who may see every order. One statement, however many orders. */
export async function boughtThings(
  payload: Payload,
  orders: readonly string[],
): Promise<Map<string, BoughtThing[]>> {
  const { rows } = await execute<BoughtThing & { order: string }>(
    { payload },
    sql`
      select item.order_id as order, item.title,
        coalesce(pictures.sizes_square_filename, pictures.sizes_card_filename, pictures.filename)
          as picture
      from order_items item
      left join services on services.id = item.service_id
      left join lateral (
        select courses.cover_id from plans_rels rels join courses on courses.id = rels.courses_id
        where rels.parent_id = item.plan_id and rels.path = 'courses' and courses.cover_id is not null
        order by rels."order" limit 1
      ) course on true
      left join media pictures on pictures.id = coalesce(services.cover_id, course.cover_id)
      where item.order_id = any(${`{${orders.join(',')}}`}::uuid[])
      order by item.created_at, item.id`,
  )
  const byOrder = new Map<string, BoughtThing[]>()
  for (const { order, title, picture } of rows) {
    const thing = { title, picture: picture && `/api/media/file/${encodeURIComponent(picture)}` }
    byOrder.set(order, [...(byOrder.get(order) ?? []), thing])
  }
  return byOrder
}
