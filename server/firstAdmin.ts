import { createLocalReq } from 'payload'
import type { Payload } from 'payload'
import { ensureFirstAdmin } from '../commands/ensureFirstAdmin.ts'
import type { Env } from '../env.ts'

/** Makes the admin of ADMIN_EMAIL and ADMIN_PASSWORD, if they are set and the school has none. */
export async function firstAdmin(
  payload: Payload,
  { ADMIN_EMAIL: email, ADMIN_PASSWORD: password }: Pick<Env, 'ADMIN_EMAIL' | 'ADMIN_PASSWORD'>,
): Promise<void> {
  if (!email || !password) return
  const answer = await ensureFirstAdmin(await createLocalReq({}, payload), { email, password })
  if (answer.kind === 'made') payload.logger.info({ msg: 'first admin made', user: answer.user })
  if (answer.kind === 'refused') {
    payload.logger.error({ msg: 'first admin not made', reason: answer.reason })
  }
}
