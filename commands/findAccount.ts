import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { isEmail, plainEmail } from '../domain/email.ts'
import type { Role } from '../domain/roles.ts'

/** An account with what its password is compared to. It never leaves a command. */
export type Account = {
  id: string
  email: string
  role: Role
  blocked: boolean
  hash: string
  salt: string
}

/** The account behind an address, as it is at this moment. Raw SQL, because Payload hides the hash. */
export async function findAccount(
  req: PayloadRequest,
  email: string,
): Promise<Account | undefined> {
  if (!isEmail(email)) return undefined
  const { rows } = await execute<Account>(
    req,
    sql`
      select id, email, role, coalesce(blocked, false) as blocked, hash, salt
      from users where email = ${plainEmail(email)}`,
  )
  return rows[0]
}
