import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { Role } from '../domain/roles.ts'
import type { User } from '../payload-types.ts'

export type AccountPage = {
  email: string
  role: Role
  language: NonNullable<User['language']>
  /** On how many devices the person is signed in, this one included. */
  sessions: number
  /** Since when Telegram is linked; null when it is not. */
  telegramLinkedAt: string | null
}

/** One's own account, or null for a visitor. One statement, which asks for nobody's rows but one's own. */
export async function accountPage(req: PayloadRequest): Promise<AccountPage | null> {
  const { user } = req
  if (!user) return null
  const { rows } = await execute<{ sessions: number; linked_at: string | null }>(
    req,
    sql`
      select
        (select count(*)::int from users_sessions
          where _parent_id = ${user.id} and expires_at > now()) as sessions,
        (select linked_at from telegram_links
          where user_id = ${user.id} and chat_id is not null) as linked_at`,
  )
  return {
    email: user.email,
    role: user.role,
    language: user.language ?? 'en',
    sessions: rows[0]?.sessions ?? 0,
    telegramLinkedAt: rows[0]?.linked_at ? new Date(rows[0].linked_at).toISOString() : null,
  }
}
