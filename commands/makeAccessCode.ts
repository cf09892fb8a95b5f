import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { accessCodeFor, accessCodeHash } from './accessCodeSecret.ts'
import { codeEnd } from './codeEnd.ts'

type Ask = { orderItem: string; plan: string }

/** Makes the access code of an order item, which ends unused after as many days as the school says. One for each item. */
export async function makeAccessCode(
  req: PayloadRequest,
  { orderItem, plan }: Ask,
  now: Date,
): Promise<void> {
  const { secret } = req.payload
  const id = randomUUID()
  const hash = accessCodeHash(secret, accessCodeFor(secret, { id, version: 1 }))
  const endsAt = await codeEnd(req, now)
  // The hash has to know the id beforehand, so the row is written in SQL; access codes have no hooks.
  await execute(
    req,
    sql`
      insert into access_codes (id, order_item_id, plan_id, version, code_hash, expires_at)
      values (${id}, ${orderItem}, ${plan}, 1, ${hash}, ${endsAt})
      on conflict (order_item_id) do nothing`,
  )
}
