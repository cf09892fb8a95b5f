import { sql } from '@payloadcms/db-postgres'
import { execute } from '../../database/execute.ts'
import type { User } from '../../payload-types.ts'
import { caller, signedIn } from '../support/api.ts'
import type { Caller } from '../support/api.ts'
import { aPerson, theSchool } from '../support/people.ts'
import type { Comer } from './matrix.ts'

export type Someone = { person: User; caller: Caller }

/** One of each kind, signed in where they can be. A visitor's `person` is nobody's account that they could own. */
export async function everyKind(api: string): Promise<Record<Comer, Someone>> {
  const of = async (role: User['role']): Promise<Someone> => {
    const person = await aPerson(role)
    return { person, caller: await signedIn(api, person) }
  }
  return {
    visitor: { person: await aPerson('student'), caller: caller(api) },
    blocked: await withSessionLeft(await of('admin')),
    student: await of('student'),
    teacher: await of('teacher'),
    editor: await of('editor'),
    mentor: await of('mentor'),
    admin: await of('admin'),
  }
}

/** Blocking ends all sessions; in raw SQL it does not, so that the rules themselves have to say no. */
async function withSessionLeft(someone: Someone): Promise<Someone> {
  await execute(
    { payload: await theSchool() },
    sql`update users set blocked = true where id = ${someone.person.id}`,
  )
  return someone
}
