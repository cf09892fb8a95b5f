import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import { canTryAuthCode, typedAuthCode } from '../domain/authCode.ts'
import { authCodeHash, sameHash } from './authCodeHash.ts'

type Row = {
  id: string
  user_id: string | null
  code_hash: string
  expires_at: string
  attempts: string
  used_at: string | null
}

/**
 * Tries a code against the newest one of `user`, and says which row it opens, or null. The try is
 * counted and kept before anything is compared, one at a time, so that fifty guesses at once are still
 * only five. Without a user the newest decoy takes the try, and the answer is always null.
 */
export async function tryAuthCode(
  req: PayloadRequest,
  ask: { user: string | null; typed: string },
  now: Date,
): Promise<string | null> {
  const row = await countTry(req, ask.user, now)
  if (!row) return null

  const code = typedAuthCode(ask.typed) ?? ''
  const isRight = sameHash(row.code_hash, authCodeHash(req.payload.secret, row.id, code))
  return isRight && row.user_id !== null ? row.id : null
}

async function countTry(req: PayloadRequest, user: string | null, now: Date) {
  return withTx(req, async (tx) => {
    const whose = user === null ? sql`user_id is null` : sql`user_id = ${user}`
    const { rows } = await tx.execute<Row>(sql`
      select id, user_id, code_hash, expires_at, attempts, used_at from auth_codes
      where ${whose} and purpose = 'reset-password'
      order by created_at desc, id limit 1 for update`)
    const row = rows[0]
    if (!row || !canTryAuthCode(codeOf(row), now)) return null

    await tx.execute(sql`
      update auth_codes set attempts = attempts + 1, updated_at = ${now.toISOString()}
      where id = ${row.id}`)
    return row
  })
}

const codeOf = (row: Row) => ({
  attempts: Number(row.attempts),
  expiresAt: new Date(row.expires_at),
  usedAt: row.used_at === null ? null : new Date(row.used_at),
})
