import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { basketOf } from '../database/basketOf.ts'
import type { Holder } from '../database/basketOf.ts'
import { withTx } from '../database/withTx.ts'
import { offerCodeOf } from '../domain/basket.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { tryLimits } from '../domain/tryLimits.ts'
import { openBasket } from './openBasket.ts'
import { takeTries } from './takeTries.ts'
import type { Slowed } from './takeTries.ts'

type Ask = { holder: Holder; code: string; ip: string }

/**
 * Writes an offer code on a basket, which has one at a time. Whether the offer counts now is said where the basket
 * is shown: it may be too early for it, or too little in the basket.
 */
export async function applyOfferCode(
  req: PayloadRequest,
  { holder, code, ip }: Ask,
): Promise<{ kind: 'changed'; basket: string } | Refused | Slowed> {
  const slowed = await takeTries(req.payload, [
    { key: `offer-code:ip:${ip}`, ...tryLimits.offerCodeTriedFromIp },
  ])
  if (slowed) return slowed
  if (!(await basketOf(req, holder))) return refused('basket-empty')

  const typed = offerCodeOf(code)
  return withTx<{ kind: 'changed'; basket: string } | Refused>(req, async (tx) => {
    const { rows } = await tx.execute(
      sql`select 1 from offers where code = ${typed} and code <> '' limit 1`,
    )
    if (rows.length === 0) return refused('offer-code-unknown')

    const basket = await openBasket(req, holder)
    await tx.execute(
      sql`update orders set offer_code = ${typed}, updated_at = now() where id = ${basket}`,
    )
    return { kind: 'changed', basket }
  })
}
