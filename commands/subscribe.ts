import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import { isEmail, plainEmail } from '../domain/email.ts'
import type { Language } from '../domain/language.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { tryLimits } from '../domain/tryLimits.ts'
import { notify } from '../notifications/notify.ts'
import type { Slowed } from './takeTries.ts'
import { takeTries } from './takeTries.ts'

type Ask = { email: string; language: Language; ip: string }

/**
 * Asks the owner of an address, by mail, whether they want the newsletter. Nobody learns from the answer
 * whether the address is known; one that has said yes before is not asked again.
 */
export async function subscribe(
  req: PayloadRequest,
  ask: Ask,
  now: Date,
): Promise<{ kind: 'asked' } | Refused | Slowed> {
  if (!isEmail(ask.email)) return refused('invalid-email')
  const email = plainEmail(ask.email)
  const slowed = await takeTries(req.payload, [
    { key: `subscribe:ip:${ask.ip}`, ...tryLimits.subscribedFromIp },
    { key: `subscribe:address:${email}`, ...tryLimits.subscribedAddress },
  ])
  if (slowed) return slowed

  await withTx(req, async (tx) => {
    const at = now.toISOString()
    // Raw, because a conflict that Payload reports would end the transaction; subscribers have no hooks.
    const { rows } = await tx.execute<{ id: string }>(sql`
      insert into subscribers (email, status, language, version, asked_at)
      values (${email}, 'pending', ${ask.language}, 1, ${at})
      on conflict (email) do update
        set status = 'pending', language = excluded.language, asked_at = excluded.asked_at,
            updated_at = now()
        where subscribers.status <> 'confirmed'
      returning id`)
    const [asked] = rows
    if (asked) await notify(req, { kind: 'subscription-asked', subscriber: asked.id })
  })
  return { kind: 'asked' }
}
