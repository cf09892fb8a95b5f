import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { notify } from '../notifications/notify.ts'
import { groupsOf, lockGroupCourse, membershipOf, sitDown, standUp } from './seats.ts'

export type Move = {
  course: string
  student: string
  /** Null: out of their group, without another. */
  to: string | null
  by: string
  reason: string
}

/** Seats somebody in another group of the course, or takes their seat away. Both stay in the history. */
export async function moveMember(
  req: PayloadRequest,
  { course, student, to, by, reason }: Move,
  now: Date,
): Promise<{ kind: 'moved' | 'removed' } | Refused> {
  return withTx<{ kind: 'moved' | 'removed' } | Refused>(req, async (tx) => {
    if (!(await lockGroupCourse(tx, course))) return refused('no-group-course')
    const sits = await membershipOf(tx, { course, student })
    if (!sits) return refused('not-in-group')
    if (to !== null && sits.group === to) return refused('same-group')

    if (to !== null) {
      const target = (await groupsOf(tx, course)).find(({ id }) => id === to)
      if (!target) return refused('not-found')
      if (target.taken >= target.seats) return refused('group-full')
    }
    await standUp(tx, sits, { cause: to === null ? 'removed' : 'moved', by, now })
    await noteReason(tx, sits.id, reason)
    if (to === null) return { kind: 'removed' }

    await sitDown(tx, { course, student, by, reason }, { group: to, now })
    await notify(req, { kind: 'group-placed', student, group: to })
    return { kind: 'moved' }
  })
}

async function noteReason(tx: Tx, id: string, reason: string): Promise<void> {
  await tx.execute(sql`update group_members set reason = ${reason || null} where id = ${id}`)
}
