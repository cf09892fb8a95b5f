import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '../database/withTx.ts'
import type { Group } from '../domain/group.ts'
import type { LeavingCause } from '../domain/groupLeaving.ts'

/** A course whose students learn in groups, held so that nobody else seats anyone in it meanwhile. */
export type GroupCourse = {
  id: string
  title: string
  seats: number
  maxGroups: number | null
  startsAt: Date | null
}

/** Null when there is no such course, or it is learnt by each alone. */
export async function lockGroupCourse(tx: Tx, course: string): Promise<GroupCourse | null> {
  const { rows } = await tx.execute<{
    id: string
    title: string
    group_seats: string | null
    max_groups: string | null
    groups_start_at: string | null
  }>(sql`
    select id, title, group_seats, max_groups, groups_start_at from courses
    where id = ${course} and mode = 'groups' for no key update`)
  const [row] = rows
  if (!row) return null
  return {
    id: row.id,
    title: row.title,
    seats: Number(row.group_seats ?? 5),
    maxGroups: row.max_groups === null ? null : Number(row.max_groups),
    startsAt: row.groups_start_at === null ? null : new Date(row.groups_start_at),
  }
}

/** All groups of a course, whoever is in them. */
export async function groupsOf(tx: Tx, course: string): Promise<Group[]> {
  const { rows } = await tx.execute<{
    id: string
    seats: string
    taken: string
    starts_at: string | null
    number: string
  }>(sql`select id, seats, taken, starts_at, number from groups where course_id = ${course}`)
  return rows.map((row) => ({
    id: row.id,
    seats: Number(row.seats),
    taken: Number(row.taken),
    startsAt: row.starts_at === null ? null : new Date(row.starts_at),
    number: Number(row.number),
  }))
}

export type Membership = { id: string; group: string | null }

/** Where a student sits in a course, or waits for a seat; null for neither. */
export async function membershipOf(
  tx: Tx,
  { course, student }: { course: string; student: string },
): Promise<Membership | null> {
  const { rows } = await tx.execute<{ id: string; group_id: string | null }>(sql`
    select id, group_id from group_members
    where course_id = ${course} and student_id = ${student} and left_at is null`)
  const [row] = rows
  return row ? { id: row.id, group: row.group_id } : null
}

/** Groups with the next numbers; they open together. The first of them is given back. */
export async function openGroups(
  tx: Tx,
  { course, count, now }: { course: GroupCourse; count: number; now: Date },
): Promise<string> {
  const startsAt = course.startsAt && course.startsAt > now ? course.startsAt.toISOString() : null
  const { rows } = await tx.execute<{ id: string }>(sql`
    insert into groups (name, course_id, number, seats, taken, starts_at)
    select left(${course.title}, 60) || ' ' || number, ${course.id}, number, ${course.seats}, 0,
           ${startsAt}::timestamptz
    from generate_series(1, ${count}) as next,
      lateral (select next + coalesce(max(groups.number), 0) as number
               from groups where course_id = ${course.id}) as numbered
    order by number returning id`)
  const [first] = rows
  if (!first) throw new Error('No group could be opened.')
  return first.id
}

type Sitting = { course: string; student: string; by: string | null; reason: string | null }

/** Gives a seat, or a place in the queue when `group` is null. A row that waited is the one that sits down. */
export async function sitDown(
  tx: Tx,
  { course, student, by, reason }: Sitting,
  { group, now }: { group: string | null; now: Date },
): Promise<void> {
  await tx.execute(sql`
    insert into group_members (student_id, course_id, group_id, joined_at, by_id, reason)
    values (${student}, ${course}, ${group}, ${now.toISOString()}, ${by}, ${reason})
    on conflict (student_id, course_id) where left_at is null
      do update set group_id = excluded.group_id, joined_at = excluded.joined_at, updated_at = now()`)
  if (group) await tx.execute(sql`update groups set taken = taken + 1 where id = ${group}`)
}

/** Ends a seat, or a place in the queue. The row stays, as history. */
export async function standUp(
  tx: Tx,
  { id, group }: Membership,
  { cause, by, now }: { cause: LeavingCause; by: string | null; now: Date },
): Promise<void> {
  await tx.execute(sql`
    update group_members set left_at = ${now.toISOString()}, left_cause = ${cause}::enum_group_members_left_cause,
      by_id = coalesce(${by}::uuid, by_id), updated_at = now()
    where id = ${id} and left_at is null`)
  if (group) await tx.execute(sql`update groups set taken = taken - 1 where id = ${group}`)
}
