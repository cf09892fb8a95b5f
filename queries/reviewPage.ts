import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { isId } from '../domain/id.ts'
import type { Language } from '../domain/language.ts'
import { attempts } from './attempts.ts'
import type { Attempt } from './attempts.ts'

export type ReviewPage = {
  homework: Attempt
  /** The attempts before and after it, the latest first. */
  others: Attempt[]
  student: { id: string; name: string; email: string; language: Language }
  course: { id: string; title: string }
  lecture: { id: string; title: string; task: string | null }
  /** A verdict that was given and can still be taken back, with who gave it and when, as an ISO date. */
  verdict: { approve: boolean; remarks: string; by: string | null; at: string } | null
  reviewedBy: string | null
  /** The homework that waits longest beside this one and has no verdict; null when none does. */
  next: string | null
  /** How many wait, this one included when it does. */
  waiting: number
}

/**
 * One homework as its mentor reviews it; null when there is none. Two statements, in raw SQL and past all
 * access: the caller is a mentor.
 */
export async function reviewPage(req: PayloadRequest, id: string): Promise<ReviewPage | null> {
  const row = isId(id) && (await homeworkOf(req, id))
  if (!row) return null
  const all = await attempts(req, { student: row.student_id, lecture: row.lecture_id })
  const homework = all.find((attempt) => attempt.id === id)
  if (!homework) return null
  return {
    homework,
    others: all.filter((attempt) => attempt.id !== id),
    student: { id: row.student_id, name: row.name, email: row.email, language: row.language },
    course: { id: row.course_id, title: row.course },
    lecture: { id: row.lecture_id, title: row.lecture, task: row.task },
    verdict: verdictOf(row),
    reviewedBy: row.reviewed_by,
    next: row.next,
    waiting: row.waiting,
  }
}

function verdictOf(row: Row): ReviewPage['verdict'] {
  if (row.verdict === null || row.verdict_at === null) return null
  return {
    approve: row.verdict === 'approved',
    remarks: row.verdict_remarks ?? '',
    by: row.verdict_by,
    at: new Date(row.verdict_at).toISOString(),
  }
}

async function homeworkOf(req: PayloadRequest, id: string): Promise<Row | undefined> {
  const { rows } = await execute<Row>(
    req,
    sql`
      select homework.student_id, students.name, users.email,
        coalesce(users.language::text, 'en') as language,
        lectures.course_id, courses.title as course,
        homework.lecture_id, lectures.title as lecture, lectures.task,
        case when homework.status = 'submitted' then homework.verdict end as verdict,
        homework.verdict_remarks, homework.verdict_at,
        givers.email as verdict_by, reviewers.email as reviewed_by,
        (select other.id from homework other
          where other.status = 'submitted' and other.verdict is null and other.id <> homework.id
          order by other.submitted_at, other.id limit 1) as next,
        (select count(*)::int from homework other where other.status = 'submitted') as waiting
      from homework
      join students on students.id = homework.student_id
      join users on users.id = students.user_id
      join lectures on lectures.id = homework.lecture_id
      join courses on courses.id = lectures.course_id
      left join users givers on givers.id = homework.verdict_by_id
      left join users reviewers on reviewers.id = homework.reviewed_by_id
      where homework.id = ${id}`,
  )
  return rows[0]
}

type Row = {
  student_id: string
  name: string
  email: string
  language: Language
  course_id: string
  course: string
  lecture_id: string
  lecture: string
  task: string | null
  verdict: 'approved' | 'returned' | null
  verdict_remarks: string | null
  verdict_at: string | null
  verdict_by: string | null
  reviewed_by: string | null
  next: string | null
  waiting: number
}
