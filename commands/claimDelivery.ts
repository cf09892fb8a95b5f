import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'

type Claim = {
  delivery: string
  /** How often sending had begun before this attempt; no two attempts of a job have the same number. */
  begun: number
}

/**
 * Takes a delivery for one attempt to send it; false when it is not waiting any more, or this attempt has
 * been taken. The attempt's number is the claim: an attempt that crashed leaves nothing to clean up,
 * and the next one, being numbered higher, may send again.
 */
export async function claimDelivery(
  req: PayloadRequest,
  { delivery, begun }: Claim,
): Promise<boolean> {
  // Raw, because only one statement can look and write at once.
  const { rows } = await execute(
    req,
    sql`
      update deliveries set attempts = ${begun + 1}, updated_at = now()
      where id = ${delivery} and status = 'queued' and attempts <= ${begun}
      returning id`,
  )
  return rows.length === 1
}
