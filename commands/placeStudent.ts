import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { placeInGroup } from '../domain/group.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { notify } from '../notifications/notify.ts'
import { hasAccess } from './hasAccess.ts'
import { groupsOf, lockGroupCourse, membershipOf, openGroups, sitDown } from './seats.ts'

export type PlaceAsk = {
  course: string
  student: string
  /** The account of whoever places them; null when their payment does. */
  by: string | null
}

export type Placed =
  | { kind: 'placed' | 'already-in'; group: string }
  /** All seats are taken: they are the next when one is free. */
  | { kind: 'waiting' }
  | Refused

/**
 * Gives a student a seat in a group of the course, opening new groups if none has room. Asked again, it names the
 * seat they have. Nobody sits down who has not paid.
 */
export async function placeStudent(
  req: PayloadRequest,
  { course: asked, student, by }: PlaceAsk,
  now: Date,
): Promise<Placed> {
  return withTx<Placed>(req, async (tx) => {
    const course = await lockGroupCourse(tx, asked) // others wait for our seat
    if (!course) return refused('no-group-course')
    if (!(await isThere(tx, student))) return refused('student-unknown')

    const sits = await membershipOf(tx, { course: asked, student })
    if (sits?.group) return { kind: 'already-in', group: sits.group }
    if (!(await hasAccess(tx, { course: asked, student }))) return refused('not-paid')

    const sitting = { course: asked, student, by, reason: null }
    const { maxGroups } = course
    const placement = placeInGroup(await groupsOf(tx, asked), { maxGroups, now })
    if (placement.kind === 'wait') {
      if (!sits) await sitDown(tx, sitting, { group: null, now })
      return { kind: 'waiting' }
    }

    const group =
      placement.kind === 'seat'
        ? placement.group
        : await openGroups(tx, { course, count: placement.count, now })
    await sitDown(tx, sitting, { group, now })
    await notify(req, { kind: 'group-placed', student, group })
    return { kind: 'placed', group }
  })
}

async function isThere(tx: Tx, student: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`select 1 from students where id = ${student}`)
  return rows.length === 1
}
