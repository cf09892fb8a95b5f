import { randomBytes } from 'node:crypto'

/** An id as Stripe makes them: `pi_3` and 24 letters or digits. */
export function newId(prefix: 'pi' | 'ch' | 're' | 'dp' | 'pm' | 'evt' | 'txn' | 'req'): string {
  return `${prefix}_${prefix === 'pi' || prefix === 'ch' ? '3' : '1'}${letters(24)}`
}

export const newSecret = (intent: string): string => `${intent}_secret_${letters(25)}`

/** The id of what a field names, expanded or not; empty when it names nothing. */
export function idOf(named: string | { id: string } | null | undefined): string {
  return typeof named === 'string' ? named : (named?.id ?? '')
}

export const seconds = (): number => Math.floor(Date.now() / 1000)

function letters(count: number): string {
  return randomBytes(64)
    .toString('base64')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, count)
}
