import type { HomeworkStatus } from './homework.ts'
import { opensFrom } from './opening.ts'
import type { CourseTerms, LectureTerms } from './opening.ts'

/** What a student has done in a published lecture. */
export type Done = {
  hasHomework: boolean
  /** The status of the latest attempt, or null when nothing was ever handed in. */
  homework: HomeworkStatus | null
  /** Whether the student is done with the lecture, by their word or by having watched it. */
  isFinished: boolean
}

/** A published lecture of the course, in its order, with what this student has done in it. */
export type Step = Done & LectureTerms

/** How a lecture stands for a student, as the course page shows it. */
export type StepStatus = 'completed' | 'pending' | 'returned' | 'open' | 'locked'

/** What a lecture waits for; one of the two at least. */
export type Lock = {
  /** The instant it waits for, or null when that has come. */
  opensAt: Date | null
  /** The place in the course, from 0, of the lecture that must be handed in or finished before. */
  after: number | null
}

export type Standing =
  { status: Exclude<StepStatus, 'locked'>; lock: null } | { status: 'locked'; lock: Lock }

/** A lecture with homework is done when that is approved; one without when it is finished. */
export const isDone = (step: Done): boolean =>
  step.hasHomework ? step.homework === 'approved' : step.isFinished

/**
 * How each lecture stands. It opens when its instant has come, which counts as after it; in sequential order the one
 * before must be done as well, or its homework once handed in, so that nobody waits for a mentor to go on. What was
 * begun stays open.
 */
export function standingsOf(steps: readonly Step[], course: CourseTerms, now: Date): Standing[] {
  return steps.map((step, index) => {
    if (isDone(step)) return { status: 'completed', lock: null }
    if (step.homework === 'submitted') return { status: 'pending', lock: null }
    if (step.homework === 'returned') return { status: 'returned', lock: null }

    const from = opensFrom(step, course)
    const opensAt = from && from > now ? from : null
    const after = waitsForTheOneBefore(steps, index, course) ? index - 1 : null
    const isOpen = opensAt === null && after === null
    return isOpen ? { status: 'open', lock: null } : { status: 'locked', lock: { opensAt, after } }
  })
}

function waitsForTheOneBefore(
  steps: readonly Step[],
  index: number,
  { lectureOrder }: CourseTerms,
): boolean {
  if (lectureOrder === 'free' || steps[index]?.isPreview) return false
  const before = steps[index - 1]
  return before !== undefined && !isDone(before) && before.homework === null
}

export type Progress = { done: number; total: number; percent: number }

/** Whole percent, rounded down, so that 100 means everything. A course without lectures is at 0. */
export function progressOf(steps: readonly Done[]): Progress {
  const done = steps.filter(isDone).length
  const total = steps.length
  return { done, total, percent: total === 0 ? 0 : Math.floor((done * 100) / total) }
}

/**
 * Which lecture "continue learning" leads to; null when all wait or are done. In sequential order the first that is
 * open or came back. In free order what came back, then the first open one behind the last that was begun, and then
 * any.
 */
export function whereToGoOn(
  standings: readonly Standing[],
  { lectureOrder }: Pick<CourseTerms, 'lectureOrder'>,
): number | null {
  const statuses = standings.map(({ status }) => status)
  const first = statuses.findIndex((status) => status === 'open' || status === 'returned')
  if (first === -1) return null
  if (lectureOrder === 'sequential') return first

  const returned = statuses.indexOf('returned')
  if (returned !== -1) return returned
  const begun = statuses.findLastIndex((status) => status === 'completed' || status === 'pending')
  const behind = statuses.indexOf('open', begun + 1)
  return behind === -1 ? first : behind
}

/** Which lecture opens next by the clock alone, and when; null when none does. */
export function opensNext(standings: readonly Standing[]): { index: number; at: Date } | null {
  return standings.reduce<{ index: number; at: Date } | null>((next, { lock }, index) => {
    if (!lock?.opensAt || lock.after !== null) return next
    return next && next.at <= lock.opensAt ? next : { index, at: lock.opensAt }
  }, null)
}
