import { createLocalReq, getPayload } from 'payload'
import type { Payload, PayloadRequest } from 'payload'
import config from '../../payload.config.ts'
import type { Role } from '../../domain/roles.ts'
import type { User } from '../../payload-types.ts'

export const password = 'a long enough password'

/** The school of this test file: Payload on the file's own database. */
export const theSchool = (): Promise<Payload> => getPayload({ config })

/** A request of nobody in particular, or of `user`. Each call is a request of its own. */
export async function aRequest(user?: User): Promise<PayloadRequest> {
  const payload = await theSchool()
  return createLocalReq(user ? { user: { ...user, collection: 'users' } } : {}, payload)
}

let count = 0

/** An account with `password`; an address nobody else has unless one is given. */
export async function aPerson(
  role: Role,
  { email = `person${count++}@example.org`, blocked = false } = {},
): Promise<User> {
  const payload = await theSchool()
  return payload.create({ collection: 'users', data: { email, password, role, blocked } })
}

/** People by name: `people({ ann: 'student', mia: 'teacher' })`. */
export async function people<Name extends string>(
  asked: Record<Name, Role>,
): Promise<Record<Name, User>> {
  const made: [string, User][] = []
  for (const [name, role] of Object.entries<Role>(asked)) made.push([name, await aPerson(role)])
  return Object.fromEntries(made) as Record<Name, User>
}
