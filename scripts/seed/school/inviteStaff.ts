import type { PayloadRequest } from 'payload'
import type { Role } from '../../../domain/roles.ts'
import { demoAccounts } from '../../demoAccounts.ts'

export type Accounts = Record<Role, string>

/** Makes the accounts of the demo that everyone knows. Answers their ids by role. */
export async function inviteStaff(req: PayloadRequest): Promise<Accounts> {
  const made: [Role, string][] = []
  for (const data of demoAccounts) {
    const { id } = await req.payload.create({ collection: 'users', data, req })
    made.push([data.role, id])
  }
  return Object.fromEntries(made) as Accounts
}
