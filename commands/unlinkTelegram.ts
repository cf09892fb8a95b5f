import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import { notify } from '../notifications/notify.ts'

/** Ends the link of a person, or of a chat, and tells the person by mail. False when there was none. */
export async function unlinkTelegram(
  req: PayloadRequest,
  which: { user: string } | { chat: string },
): Promise<boolean> {
  return withTx(req, async (tx) => {
    const theirs = 'user' in which ? sql`user_id = ${which.user}` : sql`chat_id = ${which.chat}`
    // Raw, because whether there was a link and ending it is one question.
    const { rows } = await tx.execute<{ user_id: string }>(sql`
      update telegram_links
      set chat_id = null, linked_at = null, token_hash = null, token_expires_at = null,
          updated_at = now()
      where ${theirs} and chat_id is not null
      returning user_id`)
    const [ended] = rows
    if (!ended) return false

    await notify(req, { kind: 'telegram-unlinked', user: ended.user_id })
    return true
  })
}
