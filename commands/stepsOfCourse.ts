import { sql } from '@payloadcms/db-postgres'
import { standingsOfRows, stepsOfCourses } from '../database/stepsOfCourses.ts'
import type { StepRow } from '../database/stepsOfCourses.ts'
import type { Tx } from '../database/withTx.ts'
import { finishingOf } from '../domain/courseRules.ts'
import type { Finishing } from '../domain/courseRules.ts'
import type { StepStatus } from '../domain/progress.ts'

export type StepOfCourse = {
  lecture: string
  hasHomework: boolean
  status: StepStatus
  /** What finishes it when it has no homework. */
  finishing: Finishing
}

/** How the published lectures of a course stand for a student at `now`, in their order. */
export async function stepsOfCourse(
  tx: Tx,
  { student, course }: { student: string; course: string },
  now: Date,
): Promise<StepOfCourse[]> {
  const { rows } = await tx.execute<StepRow>(stepsOfCourses({ student, courses: sql`${course}` }))
  return standingsOfRows(rows, now).map(({ row, step, standing }) => ({
    lecture: row.id,
    hasHomework: step.hasHomework,
    status: standing.status,
    finishing: finishingOf(row, { isWatchable: row.is_watchable }),
  }))
}
