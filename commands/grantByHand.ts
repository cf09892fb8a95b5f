import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { lockRule } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { countProgress } from './countProgress.ts'
import { seatIn } from './seatIn.ts'

export type HandGrant = {
  student: string
  courses: readonly string[]
  reason: string
  /** Null: until somebody ends it. */
  endsAt: Date | null
  /** The account of whoever grants it. */
  by: string
}

/**
 * Opens courses to a student because a mentor says so. All of them or none: a course that is open by hand
 * already is not opened a second time.
 */
export async function grantByHand(
  req: PayloadRequest,
  grant: HandGrant,
  now: Date,
): Promise<{ kind: 'granted' } | Refused> {
  const { student, endsAt, by } = grant
  const reason = grant.reason.trim()
  if (reason === '') return refused('reason-missing')
  if (endsAt !== null && endsAt <= now) return refused('end-in-past')

  return withTx<{ kind: 'granted' } | Refused>(req, async (tx) => {
    await lockRule(tx, `granted-by-hand:${student}`)
    const courses = await coursesThere(tx, grant)
    if (!courses) return refused('not-found')
    await noteOver(tx, student, now)
    if (await hasOneByHand(tx, { student, courses })) return refused('already-granted')

    for (const course of courses) {
      await req.payload.create({
        collection: 'enrolments',
        data: {
          ...{ student, course, source: 'by-hand', reason, grantedBy: by },
          endsAt: endsAt?.toISOString() ?? null,
        },
        req,
      })
    }
    await countProgress(req, { courses, student }, now)
    await seatIn(req, { courses, student }, now)
    return { kind: 'granted' }
  })
}

/** The courses asked for, once each; null when one of them, or the student, is not there. */
async function coursesThere(
  tx: Tx,
  { student, courses }: Pick<HandGrant, 'student' | 'courses'>,
): Promise<string[] | null> {
  const asked = [...new Set(courses)]
  const { rows } = await tx.execute<{ id: string }>(sql`
    select courses.id from courses join students on students.id = ${student}
    where courses.id = any(${`{${asked.join(',')}}`}::uuid[])`)
  return asked.length > 0 && rows.length === asked.length ? asked : null
}

/** What has come to its end is not in the way, though the sweep may not have noted it yet. */
async function noteOver(tx: Tx, student: string, now: Date): Promise<void> {
  await tx.execute(sql`
    update enrolments set ended_at = ends_at, end_cause = 'over', updated_at = now()
    where student_id = ${student} and source = 'by-hand' and ended_at is null
      and ends_at <= ${now.toISOString()}`)
}

async function hasOneByHand(
  tx: Tx,
  { student, courses }: { student: string; courses: readonly string[] },
): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select 1 from enrolments
    where student_id = ${student} and course_id = any(${`{${courses.join(',')}}`}::uuid[])
      and source = 'by-hand' and ended_at is null limit 1`)
  return rows.length > 0
}
