import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { lockRule } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { notify } from '../notifications/notify.ts'
import { telegramTokenHash } from './linkTelegram.ts'

type Start = { chat: string; token: string }

/** Links a chat to whoever asked for the token. A token works once; a chat belongs to one person. */
export async function acceptTelegramStart(
  req: PayloadRequest,
  { chat, token }: Start,
  now: Date,
): Promise<{ kind: 'linked'; user: string } | Refused> {
  return withTx<{ kind: 'linked'; user: string } | Refused>(req, async (tx) => {
    await lockRule(tx, `telegram-chat:${chat}`)
    const hash = telegramTokenHash(token)
    const { rows: owners } = await tx.execute<{ theirs: boolean }>(sql`
      select token_hash is not distinct from ${hash} as theirs
      from telegram_links where chat_id = ${chat}`)
    if (owners[0]?.theirs === false) return refused('telegram-taken')

    // Raw, because the token must be looked up and used up at once.
    const { rows } = await tx.execute<{ user_id: string }>(sql`
      update telegram_links
      set chat_id = ${chat}, linked_at = ${now.toISOString()},
          token_hash = null, token_expires_at = null, updated_at = now()
      where token_hash = ${hash} and token_expires_at > ${now.toISOString()}
      returning user_id`)
    const [linked] = rows
    if (!linked) return refused('link-expired')

    await notify(req, { kind: 'telegram-linked', user: linked.user_id })
    return { kind: 'linked', user: linked.user_id }
  })
}
