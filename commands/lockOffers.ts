import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '../database/withTx.ts'

/**
 * Waits for everyone who is counting an offer that is limited, then holds these offers until our transaction ends. In
 * one order, so that nobody waits in a circle; without keeping anybody from reading them.
 */
export async function lockOffers(tx: Tx, code: string | null): Promise<void> {
  await tx.execute(sql`
    select id from offers
    where (limit_total is not null or limit_per_customer is not null)
      and ((active and (code is null or code = '')) or code = ${code})
    order by id for no key update`)
}
