import { createHmac } from 'node:crypto'

/**
 * The six digits of an `auth-codes` row, the same each time it is asked. They are derived, so that
 * they can be sent again and stand in no queue, row or log; without `secret` nobody can guess them.
 */
export function authCodeOf(secret: string, row: string): string {
  const digest = createHmac('sha256', secret).update(`auth-code:${row}`).digest()
  // 48 bits over a million: no code is likelier than another by more than one in 2^28.
  return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, '0')
}
