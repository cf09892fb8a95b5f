import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { SQL } from '../database/execute.ts'
import type { Notice } from '../domain/notice.ts'
import type { ThreadSide } from '../domain/thread.ts'

/** What messages about homework and courses speak of. */
export type LearningToTell = {
  student: string
  course: { slug: string; title: string }
  /** Null when the notice is about the course as a whole. */
  homework: {
    id: string
    lecture: { slug: string; title: string }
    attempt: number
    remarks: string | null
    /** How many marks there are on its photos. */
    marks: number
    /** The reply the notice is about. */
    reply: { mark: string; number: number; text: string; side: ThreadSide } | null
  } | null
}

/**
 * What a notice about learning speaks of, as it is now; null for every other notice, and when it is gone. At
 * most one statement.
 */
export async function learningToTell(
  req: PayloadRequest,
  notice: Notice,
): Promise<LearningToTell | null> {
  if (notice.kind === 'mark-reply') return homeworkToTell(req, notice.homework, notice.reply)
  if ('homework' in notice) return homeworkToTell(req, notice.homework, null)
  if (notice.kind === 'course-finished') return courseToTell(req, notice)
  return null
}

async function homeworkToTell(
  req: PayloadRequest,
  id: string,
  reply: string | null,
): Promise<LearningToTell | null> {
  const row = await firstRow<HomeworkRow>(
    req,
    sql`
      select students.name as student, courses.slug as course_slug, courses.title as course,
        lectures.slug as lecture_slug, lectures.title as lecture, homework.attempt::int as attempt,
        homework.remarks,
        (select count(*)::int from marks where marks.homework_id = homework.id) as marks,
        ${replyCalled(reply)} as reply
      from homework
      join students on students.id = homework.student_id
      join lectures on lectures.id = homework.lecture_id
      join courses on courses.id = lectures.course_id
      where homework.id = ${id}`,
  )
  if (!row || (reply && !row.reply)) return null
  const lecture = { slug: row.lecture_slug, title: row.lecture }
  return {
    student: row.student,
    course: { slug: row.course_slug, title: row.course },
    homework: {
      id,
      lecture,
      attempt: row.attempt,
      remarks: row.remarks,
      marks: row.marks,
      reply: row.reply,
    },
  }
}

const replyCalled = (reply: string | null) => sql`(
  select json_build_object('mark', marks.id, 'number', marks.number::int, 'text', mark_replies.text,
                           'side', mark_replies.side)
  from mark_replies join marks on marks.id = mark_replies.mark_id
  where mark_replies.id = ${reply}::uuid and marks.homework_id = homework.id)`

async function courseToTell(
  req: PayloadRequest,
  { student, course }: { student: string; course: string },
): Promise<LearningToTell | null> {
  const row = await firstRow<{ student: string; slug: string; title: string }>(
    req,
    sql`
      select students.name as student, courses.slug, courses.title
      from students cross join courses
      where students.id = ${student} and courses.id = ${course}`,
  )
  if (!row) return null
  return { student: row.student, course: { slug: row.slug, title: row.title }, homework: null }
}

async function firstRow<Row extends Record<string, unknown>>(req: PayloadRequest, query: SQL) {
  const { rows } = await execute<Row>(req, query)
  return rows[0]
}

type HomeworkRow = {
  student: string
  course_slug: string
  course: string
  lecture_slug: string
  lecture: string
  attempt: number
  remarks: string | null
  marks: number
  reply: NonNullable<LearningToTell['homework']>['reply']
}
