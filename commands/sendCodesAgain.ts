import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { notify } from '../notifications/notify.ts'

/** Mails the access codes of an order once more, to its address. They stay what they were. */
export async function sendCodesAgain(
  req: PayloadRequest,
  order: string,
): Promise<{ kind: 'queued' } | Refused> {
  return withTx<{ kind: 'queued' } | Refused>(req, async (tx) => {
    const codes = await codesOf(tx, order)
    if (codes.length === 0) return refused('no-access-code')
    if (codes.every(({ used_at }) => used_at !== null)) return refused('code-used')

    await notify(req, { kind: 'codes-again', order })
    return { kind: 'queued' }
  })
}

async function codesOf(tx: Tx, order: string) {
  const { rows } = await tx.execute<{ used_at: string | null }>(sql`
    select used_at from access_codes code join order_items item on item.id = code.order_item_id
    where item.order_id = ${order}`)
  return rows
}
