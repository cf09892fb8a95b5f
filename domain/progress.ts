import type { HomeworkStatus } from './homework.ts'

/** A published lecture of the course, in its order, with what this student has done in it. */
export type Step = {
  hasHomework: boolean
  /** The status of the latest attempt, or null when nothing was ever handed in. */
  homework: HomeworkStatus | null
  /** Whether the student has said that they are done with the lecture. */
  isFinished: boolean
}

/** How a lecture stands for a student, as the course page shows it. */
export type StepStatus = 'completed' | 'pending' | 'returned' | 'open' | 'locked'

/** A lecture with homework is done when that is approved; one without when it is finished. */
export const isDone = (step: Step): boolean =>
  step.hasHomework ? step.homework === 'approved' : step.isFinished

/**
 * How each lecture stands. The first is open; each further one opens when the one before is done or its homework
 * was ever handed in, so that nobody waits for a mentor to go on, and what was open stays open.
 */
export function stepStatuses(steps: readonly Step[]): StepStatus[] {
  return steps.map((step, index) => {
    if (isDone(step)) return 'completed'
    if (step.homework === 'submitted') return 'pending'
    if (step.homework === 'returned') return 'returned'
    const before = steps[index - 1]
    return !before || isDone(before) || before.homework !== null ? 'open' : 'locked'
  })
}

export type Progress = { done: number; total: number; percent: number }

/** Whole percent, rounded down, so that 100 means everything. A course without lectures is at 0. */
export function progressOf(steps: readonly Step[]): Progress {
  const done = steps.filter(isDone).length
  const total = steps.length
  return { done, total, percent: total === 0 ? 0 : Math.floor((done * 100) / total) }
}

/** Which lecture "continue learning" leads to: the first that is open or came back. None when all wait or are done. */
export function whereToGoOn(statuses: readonly StepStatus[]): number | null {
  const index = statuses.findIndex((status) => status === 'open' || status === 'returned')
  return index === -1 ? null : index
}
