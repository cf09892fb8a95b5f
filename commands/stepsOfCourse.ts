import { sql } from '@payloadcms/db-postgres'
import type { HomeworkStatus } from '../domain/homework.ts'
import { stepStatuses } from '../domain/progress.ts'
import type { StepStatus } from '../domain/progress.ts'
import type { Tx } from '../database/withTx.ts'

export type StepOfCourse = { lecture: string; hasHomework: boolean; status: StepStatus }

/** How the published lectures of a course stand for a student at this moment, in their order. */
export async function stepsOfCourse(
  tx: Tx,
  { student, course }: { student: string; course: string },
): Promise<StepOfCourse[]> {
  const { rows } = await tx.execute<Row>(sql`
    select lectures.id, coalesce(lectures.task ~ '\\S', false) as "hasHomework",
      latest.status as homework, theirs.finished_at is not null as "isFinished"
    from lectures
    left join lateral (
      select status from homework
      where homework.student_id = ${student} and homework.lecture_id = lectures.id
      order by attempt desc limit 1
    ) latest on true
    left join lecture_progress theirs
      on theirs.student_id = ${student} and theirs.lecture_id = lectures.id
    where lectures.course_id = ${course} and lectures._status = 'published'
    order by lectures._lectures_lectures_order, lectures.id`)
  const statuses = stepStatuses(rows)
  return rows.flatMap(({ id, hasHomework }, index) => {
    const status = statuses[index]
    return status ? [{ lecture: id, hasHomework, status }] : []
  })
}

type Row = {
  id: string
  hasHomework: boolean
  homework: HomeworkStatus | null
  isFinished: boolean
}
