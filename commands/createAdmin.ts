import type { PayloadRequest } from 'payload'
import type { Refused } from '../domain/refusals.ts'
import { makeAccount } from './makeAccount.ts'

type Ask = { email: string; password: string }

/** Makes an admin. Only whoever runs the school's own machine gets here. */
export async function createAdmin(
  req: PayloadRequest,
  ask: Ask,
): Promise<{ kind: 'made'; user: string } | Refused> {
  const { email, password } = ask
  const made = await makeAccount(req, { email, password, role: 'admin' })
  return 'kind' in made ? made : { kind: 'made', user: made.id }
}
