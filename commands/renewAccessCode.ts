import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { notify } from '../notifications/notify.ts'
import { accessCodeFor, accessCodeHash } from './accessCodeSecret.ts'
import { codeEnd } from './codeEnd.ts'

/**
 * Makes a new code in the place of one nobody has used, which opens nothing any more, and mails it to the
 * buyer. It lasts as long as a code that is made today.
 */
export async function renewAccessCode(
  req: PayloadRequest,
  code: string,
  now: Date,
): Promise<{ kind: 'renewed' } | Refused> {
  const { secret } = req.payload
  return withTx<{ kind: 'renewed' } | Refused>(req, async (tx) => {
    const known = await lockCode(tx, code)
    if (!known) return refused('not-found')
    if (known.isUsed) return refused('code-used')
    if (!known.order) return refused('no-access-code') // its order does not count any more

    const version = known.version + 1
    const hash = accessCodeHash(secret, accessCodeFor(secret, { id: code, version }))
    await tx.execute(sql`
      update access_codes set version = ${version}, code_hash = ${hash}, revoked_at = null,
        revoked_by_id = null, expires_at = ${await codeEnd(req, now)}, updated_at = now()
      where id = ${code}`)
    await notify(req, { kind: 'codes-again', order: known.order })
    return { kind: 'renewed' }
  })
}

/** `order` is null unless money stands behind it: what was refunded is not opened again by a new code. */
async function lockCode(tx: Tx, code: string) {
  const { rows } = await tx.execute<{ version: string; isUsed: boolean; order: string | null }>(sql`
    select code.version, code.used_at is not null as "isUsed", orders.id as order
    from access_codes code
    left join order_items item on item.id = code.order_item_id
      and (item.refunded < item.total or item.total = 0)
    left join orders on orders.id = item.order_id
      and orders.status in ('paid', 'partly-refunded')
    where code.id = ${code} for update of code`)
  const [row] = rows
  return row && { ...row, version: Number(row.version) }
}
