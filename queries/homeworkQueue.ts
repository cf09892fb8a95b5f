import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { SQL } from '../database/execute.ts'
import { isClaimed } from '../database/liveClaim.ts'
import { isReviewed } from '../database/reviewedCourses.ts'
import { claimedUntil } from '../domain/claim.ts'
import type { Claim } from '../domain/claim.ts'
import type { HomeworkStatus } from '../domain/homework.ts'
import type { Reviewer } from '../domain/reviewer.ts'
import { soughtHomework } from './soughtHomework.ts'
import type { QueueAsk, QueuePlace } from './soughtHomework.ts'

export type QueueRow = {
  id: string
  student: { id: string; name: string }
  course: string
  lecture: string
  attempt: number
  status: HomeworkStatus
  /** A verdict that was given and not yet applied. */
  verdict: 'approved' | 'returned' | null
  /** Who has it on their bench. */
  claim: Claim | null
  photos: number
  /** ISO dates. */
  submittedAt: string
  reviewedAt: string | null
  /** The address of who reviewed it. */
  reviewedBy: string | null
}

export type HomeworkQueue = {
  /** How many wait for a verdict in all; what has had one is not counted. */
  pending: number
  /** The courses it may be narrowed to, by title. */
  courses: { id: string; title: string }[]
  rows: QueueRow[]
  /** Where the next page begins; null when this is the last. */
  next: QueuePlace | null
}

export const HOMEWORK_ON_A_PAGE = 25

/**
 * A page of homework for whoever reviews it: what waits, the longest first; everything else, the latest first.
 * Three statements, in raw SQL and past all access; none of them reads more of the homework than what is shown,
 * but for counting what waits.
 */
export async function homeworkQueue(
  req: PayloadRequest,
  ask: QueueAsk,
  now: Date,
): Promise<HomeworkQueue> {
  const [found, pending, courses] = await Promise.all([
    pageOf(req, ask, now),
    waitingFor(req, ask.reviewer),
    coursesOf(req, ask.reviewer),
  ])
  const rows = found.slice(0, HOMEWORK_ON_A_PAGE).map((row) => put(row, ask.reviewer))
  const last = rows.at(-1)
  const next =
    last && found.length > rows.length ? { submittedAt: last.submittedAt, id: last.id } : null
  return { pending, courses, rows, next }
}

/** One row more than a page, to know whether another follows. The page is found first; then its rows are dressed. */
async function pageOf(req: PayloadRequest, ask: QueueAsk, now: Date): Promise<Row[]> {
  const sought = soughtHomework(ask, { limit: HOMEWORK_ON_A_PAGE + 1, now })
  const { rows } = await execute<Row>(
    req,
    sql`
      with page as (${sought.rows})
      select homework.id, homework.student_id, students.name, courses.title as course,
        lectures.title as lecture, homework.attempt, homework.status,
        case when homework.status = 'submitted' then homework.verdict end as verdict,
        homework.submitted_at, homework.reviewed_at, users.email as reviewed_by,
        homework.claimed_at, holders.id as claimed_by_id,
        coalesce(teachers.name, holders.email) as claimed_by,
        (select count(*)::int from homework_rels
          where parent_id = homework.id and path = 'photos') as photos
      from page as homework
      join students on students.id = homework.student_id
      join lectures on lectures.id = homework.lecture_id
      join courses on courses.id = lectures.course_id
      left join users on users.id = homework.reviewed_by_id
      left join users holders on holders.id = homework.claimed_by_id
        and homework.status = 'submitted' and ${isClaimed(now)}
      left join teachers on teachers.user_id = holders.id
      order by ${sought.order}`,
  )
  return rows
}

async function waitingFor(req: PayloadRequest, { courses }: Reviewer): Promise<number> {
  const counted: SQL =
    courses === 'all'
      ? sql`select count(*)::int as count from homework where status = 'submitted'`
      : sql`
          select count(*)::int as count
          from homework join lectures on lectures.id = homework.lecture_id
          where homework.status = 'submitted' and ${isReviewed(courses)}`
  const { rows } = await execute<{ count: number }>(req, counted)
  return rows[0]?.count ?? 0
}

const MOST_COURSES = 500

async function coursesOf(req: PayloadRequest, { courses }: Reviewer) {
  const theirs = courses === 'all' ? sql`true` : sql`id = any(${`{${courses.join(',')}}`}::uuid[])`
  const { rows } = await execute<{ id: string; title: string }>(
    req,
    sql`
      select id, coalesce(title, '') as title from courses
      where ${theirs} and exists (select from lectures where lectures.course_id = courses.id)
      order by title, id limit ${MOST_COURSES}`,
  )
  return rows
}

type Row = {
  id: string
  student_id: string
  name: string
  course: string
  lecture: string
  attempt: string
  status: HomeworkStatus
  verdict: 'approved' | 'returned' | null
  submitted_at: string
  reviewed_at: string | null
  reviewed_by: string | null
  claimed_at: string | null
  claimed_by_id: string | null
  claimed_by: string | null
  photos: number
}

const put = (row: Row, reviewer: Reviewer): QueueRow => ({
  id: row.id,
  student: { id: row.student_id, name: row.name },
  course: row.course,
  lecture: row.lecture,
  attempt: Number(row.attempt),
  status: row.status,
  verdict: row.verdict,
  claim: claimOf(row, reviewer),
  photos: row.photos,
  submittedAt: new Date(row.submitted_at).toISOString(),
  reviewedAt: row.reviewed_at && new Date(row.reviewed_at).toISOString(),
  reviewedBy: row.reviewed_by,
})

function claimOf({ claimed_by, claimed_by_id, claimed_at }: Row, { user }: Reviewer): Claim | null {
  if (claimed_by === null || claimed_at === null) return null
  const until = claimedUntil(new Date(claimed_at)).toISOString()
  return { by: claimed_by, isYours: claimed_by_id === user, until }
}
