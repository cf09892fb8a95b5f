import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { whatMayBecome } from '../domain/moves.ts'
import { subscriberMoves } from '../domain/subscriber.ts'
import { notify } from '../notifications/notify.ts'
import { provesDeed, subscriberNamedBy } from './subscriberToken.ts'
import type { SubscriberDeed } from './subscriberToken.ts'

export type Decided = { kind: 'confirmed' | 'left' } | Refused

/**
 * Does what the link of a mail is for: confirms an address, or takes it off the newsletter. Done again, it
 * changes nothing and says the same.
 */
export async function decideSubscription(
  req: PayloadRequest,
  { token, deed }: { token: string; deed: SubscriberDeed },
  now: Date,
): Promise<Decided> {
  return withTx<Decided>(req, async (tx) => {
    const subscriber = await lockSubscriber(tx, subscriberNamedBy(token))
    if (!subscriber) return refused('link-unknown')
    if (!provesDeed(req.payload.secret, { token, deed, subscriber })) return refused('link-unknown')

    if (deed === 'leave') {
      await leave(tx, subscriber.id, now)
      return { kind: 'left' }
    }
    if (await confirm(tx, subscriber.id, now)) {
      await notify(req, { kind: 'subscription-confirmed', subscriber: subscriber.id })
    }
    return { kind: 'confirmed' }
  })
}

async function lockSubscriber(tx: Tx, id: string | null) {
  const { rows } = await tx.execute<{ id: string; version: string }>(sql`
    select id, version from subscribers where id = ${id}::uuid for update`)
  const [row] = rows
  return row && { id: row.id, version: Number(row.version) }
}

async function confirm(tx: Tx, id: string, now: Date): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    update subscribers
    set status = 'confirmed', confirmed_at = ${now.toISOString()}, left_at = null, updated_at = now()
    where id = ${id} and status::text in ${whatMayBecome(subscriberMoves, 'confirmed')}
    returning id`)
  return rows.length === 1
}

async function leave(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.execute(sql`
    update subscribers
    set status = 'left', left_at = ${now.toISOString()}, version = version + 1, updated_at = now()
    where id = ${id} and status::text in ${whatMayBecome(subscriberMoves, 'left')}`)
}
