import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { courseTermsOf, standingsOfRows, stepsOfCourses } from '../database/stepsOfCourses.ts'
import type { StepRow } from '../database/stepsOfCourses.ts'
import { finishingOf } from '../domain/courseRules.ts'
import type { Finishing, LectureOrder } from '../domain/courseRules.ts'
import { opensNext, whereToGoOn } from '../domain/progress.ts'
import type { Done, StepStatus } from '../domain/progress.ts'

/** What a locked lecture waits for; one of the two at least. */
export type StepLock = {
  /** The instant it waits for, in ISO 8601. */
  opensAt: string | null
  /** The lecture that must be handed in or finished before. */
  after: { slug: string; title: string } | null
}

/** A published lecture in its course, as a student finds it. */
export type CourseStep = Done & {
  id: string
  slug: string
  title: string
  summary: string | null
  minutes: number | null
  /** Its place in the course, from 1. */
  number: number
  status: StepStatus
  /** Why it is locked; null when it is not. */
  lock: StepLock | null
  /** What finishes it when it has no homework. */
  finishing: Finishing
}

/** The lectures of one course, in their order, and where their student goes on. */
export type CourseSteps = {
  steps: CourseStep[]
  goOn: GoOn | null
  /** The lecture that opens next by the clock alone. */
  opensNext: OpensNext | null
  lectureOrder: LectureOrder
}

/** Where "continue learning" leads. */
export type GoOn = Pick<CourseStep, 'slug' | 'title' | 'number' | 'status'>

/** `at` is an instant in ISO 8601. */
export type OpensNext = { title: string; number: number; at: string }

export const noSteps: CourseSteps = {
  steps: [],
  goOn: null,
  opensNext: null,
  lectureOrder: 'sequential',
}

/**
 * The published lectures of these courses with what the student has done in them, by course. One
 * statement, in raw SQL and past all access: the caller names a student and courses of their own.
 */
export async function courseSteps(
  req: PayloadRequest,
  { student, courses }: { student: string; courses: readonly string[] },
  now: Date,
): Promise<Map<string, CourseSteps>> {
  if (courses.length === 0) return new Map()
  const { rows } = await execute<Row>(
    req,
    stepsOfCourses({ student, courses: idList(courses), more: shownColumns }),
  )
  const byCourse = Map.groupBy(rows, ({ course }) => course)
  return new Map([...byCourse].map(([id, each]) => [id, stepsOfRows(each, now)]))
}

const idList = (ids: readonly string[]) =>
  sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )

/** What is shown of a lecture beside how it stands, for `stepsOfCourses`. */
export const shownColumns = sql`,
  lectures.slug, lectures.title, lectures.summary, lectures.minutes`

export type Row = StepRow & {
  slug: string
  title: string
  summary: string | null
  minutes: string | null
}

/** The lectures of one course, from their rows. */
export function stepsOfRows(rows: readonly Row[], now: Date): CourseSteps {
  const [first] = rows
  if (!first) return noSteps
  const found = standingsOfRows(rows, now)
  const steps = found.map(({ row, step, standing: { status, lock } }, index): CourseStep => {
    const { id, slug, title, summary, minutes } = row
    const { hasHomework, homework, isFinished } = step
    const before = lock?.after === null ? undefined : rows[lock?.after ?? -1]
    return {
      ...{ id, slug, title, summary, hasHomework, homework, isFinished, status },
      minutes: minutes === null ? null : Number(minutes),
      number: index + 1,
      finishing: finishingOf(row, { isWatchable: row.is_watchable }),
      lock: lock && {
        opensAt: lock.opensAt?.toISOString() ?? null,
        after: before ? { slug: before.slug, title: before.title } : null,
      },
    }
  })
  const standings = found.map(({ standing }) => standing)
  const terms = courseTermsOf(first, now)
  const { lectureOrder } = terms
  return {
    steps,
    goOn: goOnTo(steps[whereToGoOn(standings, terms) ?? -1]),
    opensNext: opening(steps, opensNext(standings)),
    lectureOrder,
  }
}

function goOnTo(step: CourseStep | undefined): GoOn | null {
  if (!step) return null
  const { slug, title, number, status } = step
  return { slug, title, number, status }
}

function opening(
  steps: readonly CourseStep[],
  next: { index: number; at: Date } | null,
): OpensNext | null {
  const step = next && steps[next.index]
  return step ? { title: step.title, number: step.number, at: next.at.toISOString() } : null
}
