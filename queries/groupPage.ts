import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { ownCourse } from './ownCourse.ts'

export type GroupPage = {
  course: { slug: string; title: string }
  /** Whether they are in the queue for a seat. */
  isWaiting: boolean
  /** The student's group; null when they have no seat. */
  group: {
    name: string
    /** ISO date; null when it has no beginning. */
    startsAt: string | null
    seats: number
    /** The names of everyone in it, in the order they came; the student is one of them. */
    members: string[]
  } | null
  /** The newest first. */
  announcements: { id: string; text: string; at: string }[]
}

/**
 * A student's group in a course of theirs that is learnt in groups; null for every other course. Four statements: the course,
 * its cover, the group with its members, the announcements.
 */
export async function groupPage(req: PayloadRequest, slug: string): Promise<GroupPage | null> {
  const student = req.user?.studentId
  if (!student) return null
  const course = await ownCourse(req, slug)
  if (!course?.hasGroups) return null
  const sits = await seatOf(req, { student, course: course.id })
  return {
    course: { slug: course.slug, title: course.title },
    isWaiting: sits !== null && sits.group === null,
    group: sits?.group ?? null,
    announcements: sits?.id ? await announcementsOf(req, sits.id) : [],
  }
}

async function seatOf(
  req: PayloadRequest,
  { student, course }: { student: string; course: string },
): Promise<{ id: string | null; group: GroupPage['group'] } | null> {
  const { rows } = await execute<{
    id: string | null
    name: string
    starts_at: string | null
    seats: string
    members: string[] | null
  }>(
    req,
    sql`
    select groups.id, groups.name, groups.starts_at, groups.seats, (
      select array_agg(students.name order by others.joined_at, others.id)
      from group_members others join students on students.id = others.student_id
      where others.group_id = groups.id and others.left_at is null) as members
    from group_members sits left join groups on groups.id = sits.group_id
    where sits.student_id = ${student} and sits.course_id = ${course} and sits.left_at is null`,
  )
  const [row] = rows
  if (!row) return null
  if (row.id === null) return { id: null, group: null }
  const startsAt = row.starts_at === null ? null : new Date(row.starts_at).toISOString()
  const { id, name, members } = row
  return { id, group: { name, startsAt, seats: Number(row.seats), members: members ?? [] } }
}

async function announcementsOf(
  req: PayloadRequest,
  group: string,
): Promise<GroupPage['announcements']> {
  const { rows } = await execute<{ id: string; text: string; created_at: string }>(
    req,
    sql`
    select id, text, created_at from announcements where group_id = ${group}
    order by created_at desc, id limit 50`,
  )
  return rows.map(({ id, text, created_at }) => ({
    ...{ id, text, at: new Date(created_at).toISOString() },
  }))
}
