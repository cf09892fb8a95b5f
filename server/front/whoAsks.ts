import { executeAuthStrategies } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

const token = /(?:^|;\s*)atelier-token=./

/**
 * Whoever is signed in, asked once per request and only of one that shows something to sign in with. A
 * blocked person is nobody.
 */
export async function whoAsks(payload: Payload, headers: Headers): Promise<PayloadRequest['user']> {
  if (!headers.has('authorization') && !token.test(headers.get('cookie') ?? '')) return null
  const { user } = await executeAuthStrategies({ headers, payload })
  return user && !user.blocked ? user : null
}
