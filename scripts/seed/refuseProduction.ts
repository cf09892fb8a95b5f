import { trouble } from '../lib/trouble.ts'

/** Throws in production. */
export function refuseProduction(mode: string): void {
  if (mode === 'production') {
    throw trouble('The demo school is not for production: it has accounts everyone knows.')
  }
}
