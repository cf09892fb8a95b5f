import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { accessCodeState } from '../domain/accessCode.ts'
import type { AccessCodeDates, AccessCodeState } from '../domain/accessCode.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { notify } from '../notifications/notify.ts'

/** Mails the access codes of an order once more, to its address. They stay what they were. */
export async function sendCodesAgain(
  req: PayloadRequest,
  order: string,
  now: Date,
): Promise<{ kind: 'queued' } | Refused> {
  return withTx<{ kind: 'queued' } | Refused>(req, async (tx) => {
    const states = (await codesOf(tx, order)).map((code) => accessCodeState(code, now))
    const [state] = [...states].sort((a, b) => urgency.indexOf(a) - urgency.indexOf(b))
    if (state === undefined) return refused('no-access-code')
    if (state !== 'unused') return refused(`code-${state}`)

    await notify(req, { kind: 'codes-again', order })
    return { kind: 'queued' }
  })
}

/** Of several codes the one that can still be used counts; then the one that could be renewed. */
const urgency: readonly AccessCodeState[] = ['unused', 'expired', 'revoked', 'used']

async function codesOf(tx: Tx, order: string): Promise<AccessCodeDates[]> {
  const { rows } = await tx.execute<AccessCodeDates>(sql`
    select used_at, revoked_at, expires_at
    from access_codes code join order_items item on item.id = code.order_item_id
    where item.order_id = ${order} order by item.created_at, code.id`)
  return rows
}
