import { env } from '../../env.ts'
import { trouble } from '../lib/trouble.ts'

/** Throws in production. */
export function refuseProduction(): void {
  if (env.ATELIER_MODE === 'production') {
    throw trouble('The demo school is not for production: it has accounts everyone knows.')
  }
}
