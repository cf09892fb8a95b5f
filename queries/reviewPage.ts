import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { isClaimed } from '../database/liveClaim.ts'
import { isReviewed } from '../database/reviewedCourses.ts'
import { claimedUntil } from '../domain/claim.ts'
import type { Claim } from '../domain/claim.ts'
import type { HomeworkStatus } from '../domain/homework.ts'
import { isId } from '../domain/id.ts'
import type { Language } from '../domain/language.ts'
import type { Reviewer } from '../domain/reviewer.ts'
import { attempts } from './attempts.ts'
import type { Attempt } from './attempts.ts'
import { nextHomework } from './nextHomework.ts'
import type { QueueFilter } from './soughtHomework.ts'

export type ReviewPage = {
  homework: Attempt
  /** The attempts before and after it, the latest first. */
  others: Attempt[]
  student: { id: string; name: string; language: Language }
  course: { id: string; title: string }
  lecture: { id: string; title: string; task: string | null }
  /** A verdict that was given and can still be taken back, with who gave it and when, as an ISO date. */
  verdict: { approve: boolean; remarks: string; by: string | null; at: string } | null
  reviewedBy: string | null
  /** Who has it on their bench; null when nobody does, and once it is decided. */
  claim: Claim | null
  /** Feedback at hand, by title. */
  snippets: Snippet[]
  /** What else the student has handed in for this course, the latest first. */
  history: PastHomework[]
  /** The next after this one in the queue that is gone through, as `nextHomework` finds it. */
  next: string | null
  /** How many wait, this one included when it does. */
  waiting: number
}

export type Snippet = { id: string; title: string; text: string }

export type PastHomework = {
  id: string
  lecture: string
  attempt: number
  status: HomeworkStatus
  /** An ISO date. */
  submittedAt: string
}

const SNIPPETS_AT_HAND = 100
const HISTORY_AT_HAND = 20

type Ask = {
  homework: string
  reviewer: Reviewer
  /** What the queue it was come from is narrowed to. */
  filter?: QueueFilter
}

/**
 * One homework as it is reviewed; null when there is none for this reviewer. Five statements, in raw SQL and
 * past all access: the homework, its lecture's attempts, the snippets, the student's history, and the next one.
 */
export async function reviewPage(
  req: PayloadRequest,
  ask: Ask,
  now: Date,
): Promise<ReviewPage | null> {
  const row = isId(ask.homework) && (await homeworkOf(req, ask, now))
  if (!row) return null
  const place = { id: ask.homework, submittedAt: new Date(row.submitted_at).toISOString() }
  const [all, snippets, history, next] = await Promise.all([
    attempts(req, { student: row.student_id, lecture: row.lecture_id, reader: 'staff' }),
    snippetsAtHand(req),
    historyOf(req, ask.homework, row),
    nextHomework(req, { filter: {}, ...ask, after: place }, now),
  ])
  const homework = all.find(({ id }) => id === ask.homework)
  if (!homework) return null
  return {
    homework,
    others: all.filter((attempt) => attempt !== homework),
    student: { id: row.student_id, name: row.name, language: row.language },
    course: { id: row.course_id, title: row.course },
    lecture: { id: row.lecture_id, title: row.lecture, task: row.task },
    verdict: verdictOf(row),
    reviewedBy: row.reviewed_by,
    claim: claimOf(row, ask.reviewer),
    snippets,
    history,
    next,
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

function claimOf(row: Row, { user }: Reviewer): Claim | null {
  if (row.claimed_at === null || row.claimed_by === null) return null
  return {
    by: row.claimed_by,
    isYours: row.claimed_by_id === user,
    until: claimedUntil(new Date(row.claimed_at)).toISOString(),
  }
}

async function homeworkOf(
  req: PayloadRequest,
  { homework, reviewer }: Ask,
  now: Date,
): Promise<Row | undefined> {
  const { rows } = await execute<Row>(
    req,
    sql`
      select homework.student_id, students.name, homework.submitted_at,
        coalesce(users.language::text, 'en') as language,
        lectures.course_id, courses.title as course,
        homework.lecture_id, lectures.title as lecture, lectures.task,
        case when homework.status = 'submitted' then homework.verdict end as verdict,
        homework.verdict_remarks, homework.verdict_at,
        givers.email as verdict_by, reviewers.email as reviewed_by,
        holders.id as claimed_by_id, homework.claimed_at,
        coalesce(teachers.name, holders.email) as claimed_by,
        ${waitingFor(reviewer)} as waiting
      from homework
      join students on students.id = homework.student_id
      join users on users.id = students.user_id
      join lectures on lectures.id = homework.lecture_id
      join courses on courses.id = lectures.course_id
      left join users givers on givers.id = homework.verdict_by_id
      left join users reviewers on reviewers.id = homework.reviewed_by_id
      left join users holders on holders.id = homework.claimed_by_id
        and homework.status = 'submitted' and ${isClaimed(now)}
      left join teachers on teachers.user_id = holders.id
      where homework.id = ${homework} and ${isReviewed(reviewer.courses)}`,
  )
  return rows[0]
}

const waitingFor = ({ courses }: Reviewer) =>
  courses === 'all'
    ? sql`(select count(*)::int from homework where status = 'submitted')`
    : sql`(
        select count(*)::int from homework join lectures on lectures.id = homework.lecture_id
        where homework.status = 'submitted' and ${isReviewed(courses)})`

async function snippetsAtHand(req: PayloadRequest): Promise<Snippet[]> {
  const { rows } = await execute<Snippet>(
    req,
    sql`select id, title, text from snippets order by title, id limit ${SNIPPETS_AT_HAND}`,
  )
  return rows
}

async function historyOf(
  req: PayloadRequest,
  homework: string,
  { student_id, course_id }: Row,
): Promise<PastHomework[]> {
  const { rows } = await execute<PastHomework>(
    req,
    sql`
      select homework.id, lectures.title as lecture, homework.attempt::int as attempt,
        homework.status, homework.submitted_at as "submittedAt"
      from homework join lectures on lectures.id = homework.lecture_id
      where homework.student_id = ${student_id} and lectures.course_id = ${course_id}
        and homework.id <> ${homework}
      order by homework.submitted_at desc, homework.id limit ${HISTORY_AT_HAND}`,
  )
  return rows.map((row) => ({ ...row, submittedAt: new Date(row.submittedAt).toISOString() }))
}

type Row = {
  student_id: string
  name: string
  submitted_at: string
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
  claimed_by_id: string | null
  claimed_at: string | null
  claimed_by: string | null
  waiting: number
}
