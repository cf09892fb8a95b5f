import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '../database/execute.ts'
import { homeworkStatuses } from '../domain/homework.ts'
import type { HomeworkStatus, QueueName } from '../domain/homework.ts'
import type { Reviewer, ReviewedCourses } from '../domain/reviewer.ts'

/** Where in a queue a page begins: after the homework of this ISO instant and id. */
export type QueuePlace = { submittedAt: string; id: string }

export type QueueFilter = {
  course?: string
  /** A part of the student's name. The first fifty students of such a name are meant. */
  student?: string
  /** Handed in at least so many days ago. */
  days?: number
}

export type QueueAsk = {
  show: QueueName
  reviewer: Reviewer
  filter: QueueFilter
  after: QueuePlace | null
}

const MOST_STUDENTS = 50
const DAY = 24 * 60 * 60 * 1000

/**
 * A select of the first `limit` rows of homework that are sought, and their order. Whatever is asked for is found by an
 * index and read no further: by the students meant; else by status in each lecture of the courses meant; else by status.
 */
export function soughtHomework(
  { show, reviewer, filter, after }: QueueAsk,
  { limit, now }: { limit: number; now: Date },
): { rows: SQL; order: SQL } {
  const order = orderOf(show)
  const statuses = statusesOf[show]
  const place = sql`${isOldEnough(filter, now)} and ${isAfter(show, after)}`
  const lectures = lecturesOf(filter.course, reviewer.courses)
  const ends = sql`order by ${order} limit ${limit}`
  const inStatus = sql`homework.status::text = any(${`{${statuses.join(',')}}`}::text[])`

  const name = filter.student?.trim()
  if (name) {
    const within = lectures ? sql`homework.lecture_id in (${lectures})` : sql`true`
    return {
      order,
      rows: sql`
        select homework.* from homework
        where student_id = any(array(${studentsCalled(name)})) and ${inStatus}
          and ${within} and ${place}
        ${ends}`,
    }
  }
  if (lectures) {
    return {
      order,
      rows: sql`
        select homework.* from (${lectures}) as meant
        cross join unnest(${`{${statuses.join(',')}}`}::enum_homework_status[]) as one_status
        cross join lateral (
          select * from homework
          where lecture_id = meant.id and status = one_status and ${place}
          ${ends}
        ) homework
        ${ends}`,
    }
  }
  const [only] = statuses.length === 1 ? statuses : []
  const wanted = only ? sql`homework.status = ${only}` : sql`true`
  return { order, rows: sql`select * from homework where ${wanted} and ${place} ${ends}` }
}

const statusesOf = {
  pending: ['submitted'],
  approved: ['approved'],
  returned: ['returned'],
  all: homeworkStatuses,
} satisfies Record<QueueName, readonly HomeworkStatus[]>

/** What waits is seen from its beginning, everything else from its end; equal instants by id, the same way. */
const orderOf = (show: QueueName): SQL =>
  show === 'pending'
    ? sql`homework.submitted_at, homework.id`
    : sql`homework.submitted_at desc, homework.id desc`

function isAfter(show: QueueName, after: QueuePlace | null): SQL {
  if (!after) return sql`true`
  const here = sql`(homework.submitted_at, homework.id)`
  const there = sql`(${after.submittedAt}::timestamptz, ${after.id}::uuid)`
  return show === 'pending' ? sql`${here} > ${there}` : sql`${here} < ${there}`
}

const isOldEnough = ({ days }: QueueFilter, now: Date): SQL =>
  days === undefined
    ? sql`true`
    : sql`homework.submitted_at <= ${new Date(now.getTime() - days * DAY).toISOString()}`

/** The lectures of the courses that are meant; null when every course is. */
function lecturesOf(course: string | undefined, courses: ReviewedCourses): SQL | null {
  const theirs =
    courses === 'all' ? sql`true` : sql`course_id = any(${`{${courses.join(',')}}`}::uuid[])`
  if (course !== undefined)
    return sql`select id from lectures where course_id = ${course} and ${theirs}`
  return courses === 'all' ? null : sql`select id from lectures where ${theirs}`
}

const studentsCalled = (name: string): SQL => sql`
  select id from students
  where name ilike ${`%${name.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`}
  order by name, id limit ${MOST_STUDENTS}`
