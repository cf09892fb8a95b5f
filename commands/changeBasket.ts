import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { basketOf } from '../database/basketOf.ts'
import type { Holder } from '../database/basketOf.ts'
import { thingsInOrder } from '../database/thingsToPrice.ts'
import { withTx } from '../database/withTx.ts'
import { quantityOf } from '../domain/basket.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { openBasket } from './openBasket.ts'

/** A line is named by its thing: the lines of a basket that was placed are written anew when it changes. */
type Ask = { holder: Holder; kind: string; slug: string; quantity: number }

/** Makes a line of a basket as many as wanted; none takes it out. A line that is not there stays so. */
export async function changeBasket(
  req: PayloadRequest,
  { holder, kind, slug, quantity }: Ask,
): Promise<{ kind: 'changed'; basket: string } | Refused> {
  if (!(await basketOf(req, holder))) return refused('not-found')

  return withTx(req, async (tx) => {
    const basket = await openBasket(req, holder)
    const things = await thingsInOrder(req, basket)
    const line = things.find((each) => each.kind === kind && each.slug === slug)
    const count = line ? quantityOf(line.kind, quantity) : 0
    if (line && count === 0) {
      await tx.execute(sql`delete from order_items where id = ${line.key}`)
    }
    if (line && count > 0) {
      const total = line.unit * count
      await tx.execute(sql`
        update order_items set unit = ${line.unit}, quantity = ${count}, subtotal = ${total},
          total = ${total}, updated_at = now()
        where id = ${line.key}`)
    }
    await tx.execute(sql`update orders set updated_at = now() where id = ${basket}`)
    return { kind: 'changed', basket }
  })
}
