import { sql } from '@payloadcms/db-postgres'
import { requestCode } from '../../commands/requestCode.ts'
import { execute } from '../../database/execute.ts'
import { authCodeOf } from '../../notifications/authCode.ts'
import { aRequest, theSchool } from './people.ts'

/** Asks for a code as the page does, and reads it as only the owner of the address can. */
export async function aCodeFor(email: string, { now = new Date(), ip = '192.0.2.1' } = {}) {
  const payload = await theSchool()
  await requestCode(await aRequest(), { email, ip }, now)
  const { rows } = await execute<{ id: string }>(
    { payload },
    sql`select id from auth_codes where user_id = (select id from users where email = ${email})
        order by created_at desc limit 1`,
  )
  const id = rows[0]?.id
  if (!id) throw new Error('There is no code for this address.')
  return { id, code: authCodeOf(payload.secret, id) }
}

/** A code of six digits that is not this one. */
export const otherThan = (code: string): string => (code === '000000' ? '111111' : '000000')

/** How often the code has been tried. */
export async function attemptsOf(code: string): Promise<number> {
  const payload = await theSchool()
  const { rows } = await execute<{ attempts: string }>(
    { payload },
    sql`select attempts from auth_codes where id = ${code}`,
  )
  return Number(rows[0]?.attempts)
}

/** Forgets every try so far, so that a test begins with its budgets full. */
export async function liftLimits(): Promise<void> {
  await execute({ payload: await theSchool() }, sql`truncate rate_limits`)
}
