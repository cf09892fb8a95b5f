import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { basketOf } from '../database/basketOf.ts'
import type { Holder } from '../database/basketOf.ts'
import { withTx } from '../database/withTx.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { openBasket } from './openBasket.ts'

/** Takes the offer code off a basket. */
export async function removeOfferCode(
  req: PayloadRequest,
  { holder }: { holder: Holder },
): Promise<{ kind: 'changed'; basket: string } | Refused> {
  if (!(await basketOf(req, holder))) return refused('basket-empty')

  return withTx(req, async (tx) => {
    const basket = await openBasket(req, holder)
    await tx.execute(
      sql`update orders set offer_code = null, updated_at = now() where id = ${basket}`,
    )
    return { kind: 'changed', basket }
  })
}
