import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { isLiveEnrolment } from '../database/liveEnrolment.ts'
import type { LeavingCause } from '../domain/groupLeaving.ts'

export type Member = { student: string; name: string; since: string }

/** Somebody who no longer has the seat, or the place in the queue, that they had. */
export type Left = {
  id: string
  student: string
  name: string
  /** The group; null for the queue. */
  group: string | null
  cause: LeavingCause
  reason: string | null
  /** The address of the mentor who did it; null when nobody did. */
  by: string | null
  /** ISO date. */
  at: string
}

export const LEFT_SHOWN = 30

export type CourseGroups = {
  course: { id: string; title: string }
  groups: {
    id: string
    name: string
    seats: number
    taken: number
    startsAt: string | null
    members: Member[]
  }[]
  /** Who waits for a seat, the longest first. */
  queue: Member[]
  /** Who has access, and neither a seat nor a place in the queue. */
  unseated: { student: string; name: string }[]
  /** Who has left a seat, the latest first; no more than thirty. */
  left: Left[]
}

/**
 * The groups of a course as a mentor sees them; null when it is not learnt in groups. Four statements: the course with its
 * groups, everyone in them, who is in none, and who has left.
 */
export async function courseGroups(
  req: PayloadRequest,
  course: string,
): Promise<CourseGroups | null> {
  const groups = await groupsOf(req, course)
  const [first] = groups
  if (!first) return null

  const [members, unseated, left] = await Promise.all([
    membersOf(req, course),
    unseatedIn(req, course),
    leftIn(req, course),
  ])
  const sitsIn = (group: string | null) =>
    members.flatMap((member) => (member.group === group ? [shown(member)] : []))
  return {
    course: { id: course, title: first.title },
    groups: groups.flatMap(({ id, name, seats, taken, starts_at }) =>
      id === null || name === null
        ? []
        : [
            {
              ...{ id, name, seats: Number(seats), taken: Number(taken) },
              startsAt: starts_at === null ? null : new Date(starts_at).toISOString(),
              members: sitsIn(id),
            },
          ],
    ),
    queue: sitsIn(null),
    unseated,
    left,
  }
}

/** A course without groups is one row without a group. */
async function groupsOf(req: PayloadRequest, course: string) {
  const { rows } = await execute<{
    title: string
    id: string | null
    name: string | null
    seats: string
    taken: string
    starts_at: string | null
  }>(
    req,
    sql`
    select courses.title, groups.id, groups.name, groups.seats, groups.taken, groups.starts_at
    from courses left join groups on groups.course_id = courses.id
    where courses.id = ${course} and courses.mode = 'groups' order by groups.number`,
  )
  return rows
}

type Row = { group: string | null; student: string; name: string; joined_at: string }

async function membersOf(req: PayloadRequest, course: string): Promise<Row[]> {
  const { rows } = await execute<Row>(
    req,
    sql`
    select group_id as group, students.id as student, students.name, joined_at
    from group_members join students on students.id = group_members.student_id
    where course_id = ${course} and left_at is null order by joined_at, group_members.id`,
  )
  return rows
}

async function unseatedIn(req: PayloadRequest, course: string): Promise<CourseGroups['unseated']> {
  const { rows } = await execute<{ student: string; name: string }>(
    req,
    sql`
    select distinct students.id as student, students.name
    from enrolments join students on students.id = enrolments.student_id
    where enrolments.course_id = ${course} and ${isLiveEnrolment}
      and not exists (
        select 1 from group_members sits where sits.student_id = students.id
          and sits.course_id = ${course} and sits.left_at is null)
    order by students.name, students.id limit 200`,
  )
  return rows
}

async function leftIn(req: PayloadRequest, course: string): Promise<Left[]> {
  const { rows } = await execute<Omit<Left, 'at'> & { left_at: string }>(
    req,
    sql`
    select sat.id, students.id as student, students.name, groups.name as group,
      sat.left_cause as cause, sat.left_at,
      case when sat.left_cause <> 'access-ended' then sat.reason end as reason,
      case when sat.left_cause <> 'access-ended' then users.email end as by
    from group_members sat join students on students.id = sat.student_id
    left join groups on groups.id = sat.group_id left join users on users.id = sat.by_id
    where sat.course_id = ${course} and sat.left_at is not null
    order by sat.left_at desc, sat.id limit ${LEFT_SHOWN}`,
  )
  return rows.map(({ left_at, ...row }) => ({ ...row, at: new Date(left_at).toISOString() }))
}

const shown = ({ student, name, joined_at }: Row): Member => ({
  ...{ student, name, since: new Date(joined_at).toISOString() },
})
