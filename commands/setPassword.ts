import type { PayloadRequest } from 'payload'
import { notify } from '../notifications/notify.ts'

/**
 * Gives an account a new password and tells its owner. Every session ends but the one `req` came with,
 * if it is the same person's. The caller has opened a transaction and asked whether it may.
 */
export async function setPassword(
  req: PayloadRequest,
  user: string,
  password: string,
): Promise<void> {
  await req.payload.update({ collection: 'users', id: user, data: { password }, req })
  await notify(req, { kind: 'password-changed', user })
}
