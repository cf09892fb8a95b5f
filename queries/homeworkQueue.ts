import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { SQL } from '../database/execute.ts'
import type { HomeworkStatus, QueueName } from '../domain/homework.ts'

export type QueueRow = {
  id: string
  student: { id: string; name: string }
  course: string
  lecture: string
  attempt: number
  status: HomeworkStatus
  /** A verdict that was given and not yet applied. */
  verdict: 'approved' | 'returned' | null
  photos: number
  /** ISO dates. */
  submittedAt: string
  reviewedAt: string | null
  /** The address of who reviewed it. */
  reviewedBy: string | null
}

export type HomeworkQueue = {
  counts: Record<QueueName, number>
  rows: QueueRow[]
  /** Which page this is, from 1, and how many there are; there is always one. */
  page: number
  pages: number
}

export const HOMEWORK_ON_A_PAGE = 25

/**
 * A page of homework for those who review it: what waits, the longest first; everything else, the latest
 * first. Past the end it is the last page. Two statements, in raw SQL and past all access: the caller is a mentor.
 */
export async function homeworkQueue(
  req: PayloadRequest,
  { show, page }: { show: QueueName; page: number },
): Promise<HomeworkQueue> {
  const counts = await countsOf(req)
  const pages = Math.max(1, Math.ceil(counts[show] / HOMEWORK_ON_A_PAGE))
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages)
  // The page is found first, by an index; then only its rows are dressed.
  const { rows } = await execute<Row>(
    req,
    sql`
      with page as (
        select * from homework where ${conditions[show]} order by ${orders[show]}
        limit ${HOMEWORK_ON_A_PAGE} offset ${(shown - 1) * HOMEWORK_ON_A_PAGE}
      )
      select homework.id, homework.student_id, students.name, courses.title as course,
        lectures.title as lecture, homework.attempt, homework.status, homework.verdict,
        homework.submitted_at, homework.reviewed_at, users.email as reviewed_by,
        (select count(*)::int from homework_rels
          where parent_id = homework.id and path = 'photos') as photos
      from page as homework
      join students on students.id = homework.student_id
      join lectures on lectures.id = homework.lecture_id
      join courses on courses.id = lectures.course_id
      left join users on users.id = homework.reviewed_by_id
      order by ${orders[show]}`,
  )
  return { counts, rows: rows.map(put), page: shown, pages }
}

const conditions = {
  pending: sql`homework.status = 'submitted'`,
  approved: sql`homework.status = 'approved'`,
  returned: sql`homework.status = 'returned'`,
  all: sql`true`,
} satisfies Record<QueueName, SQL>

const latestFirst = sql`homework.submitted_at desc, homework.id`

const orders = {
  pending: sql`homework.submitted_at, homework.id`,
  approved: latestFirst,
  returned: latestFirst,
  all: latestFirst,
} satisfies Record<QueueName, SQL>

async function countsOf(req: PayloadRequest): Promise<Record<QueueName, number>> {
  const { rows } = await execute<{ status: HomeworkStatus; count: number }>(
    req,
    sql`select status, count(*)::int as count from homework group by status`,
  )
  const of = (status: HomeworkStatus) => rows.find((row) => row.status === status)?.count ?? 0
  const [pending, approved, returned] = [of('submitted'), of('approved'), of('returned')]
  return { pending, approved, returned, all: pending + approved + returned }
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
  photos: number
}

const put = (row: Row): QueueRow => ({
  id: row.id,
  student: { id: row.student_id, name: row.name },
  course: row.course,
  lecture: row.lecture,
  attempt: Number(row.attempt),
  status: row.status,
  verdict: row.verdict,
  photos: row.photos,
  submittedAt: new Date(row.submitted_at).toISOString(),
  reviewedAt: row.reviewed_at && new Date(row.reviewed_at).toISOString(),
  reviewedBy: row.reviewed_by,
})
