import { createHash, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { telegramLinkEnd } from '../domain/telegramLink.ts'

type Ask = {
  user: string
  /** The name of the bot, without @. */
  bot: string
  /** Where links to bots lead, as https://t.me. */
  linkUrl: string
}

/**
 * The address that opens the bot and links its chat to the person, once, for a quarter of an hour. An older
 * one of theirs stops working; a chat that is linked already stays so until the new one is used.
 */
export async function linkTelegram(req: PayloadRequest, ask: Ask, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  // Raw, because two tabs may ask at the same moment, and a person has one row.
  await execute(
    req,
    sql`
      insert into telegram_links (user_id, token_hash, token_expires_at)
      values (${ask.user}, ${telegramTokenHash(token)}, ${telegramLinkEnd(now).toISOString()})
      on conflict (user_id) do update
      set token_hash = excluded.token_hash, token_expires_at = excluded.token_expires_at,
          updated_at = now()`,
  )
  return `${ask.linkUrl}/${ask.bot}?start=${token}`
}

/** All that is kept of a token. It is random and long, so a plain hash cannot be turned back. */
export const telegramTokenHash = (token: string): string =>
  createHash('sha256').update(token).digest('hex')
