import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { planWithBox } from '../database/planWithBox.ts'
import { newsOfBox } from '../domain/box.ts'
import type { BoxNews, BoxStatus } from '../domain/box.ts'
import type { HomeworkStatus } from '../domain/homework.ts'
import { progressOf } from '../domain/progress.ts'
import type { Progress } from '../domain/progress.ts'
import { courseSteps, noSteps } from './courseSteps.ts'
import type { GoOn, OpensNext } from './courseSteps.ts'
import { ownCourses } from './ownCourse.ts'
import type { OwnCourse } from './ownCourse.ts'

export type DashboardPage = {
  /** How the student wants to be called; null for somebody without a past, through whose eyes staff look. */
  name: string | null
  /** The IANA zone their days are named in; null for the school's own. */
  zone: string | null
  /** What there is to say of their starter box; null for nothing. */
  box: BoxNews | null
  courses: (Omit<OwnCourse, 'id'> & {
    progress: Progress
    /** When everything was done for the first time, as an ISO date; null until then. */
    finishedAt: string | null
    goOn: GoOn | null
    /** The lecture that opens next by the clock alone. */
    opensNext: OpensNext | null
  })[]
  /** What was handed in or reviewed last, newest first; no more than five. */
  homework: {
    course: string
    lecture: string
    title: string
    attempt: number
    status: HomeworkStatus
    /** When it was handed in, or reviewed, as an ISO date. */
    at: string
  }[]
}

/**
 * The first page of a student, or null for whoever is none. Five statements, however much there is: the
 * courses, their covers, the lectures of all of them, who it is, and the last homework.
 */
export async function dashboardPage(req: PayloadRequest, now: Date): Promise<DashboardPage | null> {
  const student = req.user?.studentId
  if (!student) return null
  const [{ name, zone, finished, ...box }, courses, steps, homework] = await Promise.all([
    studentOf(req, student),
    ownCourses(req),
    courseSteps(req, { student, courses: req.user?.courses ?? [] }, now),
    lastHomework(req, student),
  ])
  return {
    name,
    zone,
    box: boxOf(box, now),
    courses: courses.map(({ id, ...course }) => {
      const theirs = steps.get(id) ?? noSteps
      return {
        ...course,
        progress: progressOf(theirs.steps),
        finishedAt: isoOf(finished[id]),
        goOn: theirs.goOn,
        opensNext: theirs.opensNext,
      }
    }),
    homework,
  }
}

const isoOf = (at: string | undefined): string | null => (at ? new Date(at).toISOString() : null)

type BoxRow = { box: BoxStatus | null; box_sent_at: string | null; has_box_plan: boolean }

const boxOf = ({ box: status, box_sent_at, has_box_plan: hasPlan }: BoxRow, now: Date) =>
  newsOfBox({ status, sentAt: box_sent_at === null ? null : new Date(box_sent_at), hasPlan }, now)

type Learner = BoxRow & {
  name: string | null
  zone: string | null
  finished: Record<string, string>
}

const nobodyYet: Learner = {
  ...{ name: null, zone: null, finished: {} },
  ...{ box: null, box_sent_at: null, has_box_plan: false },
}

async function studentOf(req: PayloadRequest, student: string) {
  const { rows } = await execute<Learner>(
    req,
    sql`
      select students.name, zone, boxes.status as box, boxes.sent_at as box_sent_at,
        ${planWithBox(sql`students.id`)} is not null as has_box_plan, (
        select coalesce(jsonb_object_agg(course_id, finished_at), '{}') from course_progress
        where student_id = students.id and finished_at is not null
      ) as finished
      from students left join boxes on boxes.student_id = students.id
      where students.id = ${student}`,
  )
  return rows[0] ?? nobodyYet
}

async function lastHomework(
  req: PayloadRequest,
  student: string,
): Promise<DashboardPage['homework']> {
  const theirs = `{${(req.user?.courses ?? []).join(',')}}`
  const { rows } = await execute<LastRow>(
    req,
    sql`
      select courses.slug as course, lectures.slug as lecture, lectures.title, homework.attempt,
        homework.status, coalesce(homework.reviewed_at, homework.submitted_at) as at
      from homework
      join lectures on lectures.id = homework.lecture_id
      join courses on courses.id = lectures.course_id
      where homework.student_id = ${student} and courses.id = any(${theirs}::uuid[])
        and lectures._status = 'published' and courses._status = 'published'
      order by at desc, homework.id limit 5`,
  )
  return rows.map(({ attempt, at, ...row }) => ({
    ...row,
    attempt: Number(attempt),
    at: new Date(at).toISOString(),
  }))
}

type LastRow = {
  course: string
  lecture: string
  title: string
  attempt: string
  status: HomeworkStatus
  at: string
}
