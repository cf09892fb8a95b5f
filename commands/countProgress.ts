import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { isLiveEnrolment } from '../database/liveEnrolment.ts'
import { lockRule } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'

type Ask = {
  courses: readonly string[]
  /** Only theirs; everyone's who is in the course when it is not given. */
  student?: string
}

/** A student who has just finished a course for the first time. */
export type Finisher = { student: string; course: string }

/**
 * Counts anew how far students are: what of the published lectures is done (`isDone` in domain/progress.ts says
 * it for one). Whatever changes homework, lectures or enrolments calls it in the same transaction.
 * Answers who has finished a course by it, once ever for each student and course.
 */
export async function countProgress(req: PayloadRequest, ask: Ask, now: Date): Promise<Finisher[]> {
  return withTx(req, async (tx) => {
    const finishers: Finisher[] = []
    // In one sequence for everyone, so that nobody waits for somebody who waits for them.
    for (const course of [...new Set(ask.courses)].sort()) {
      // Or two who change different lectures at once would each miss what the other does.
      await lockRule(tx, `progress:${course}`)
      await countCourse(tx, { ...ask, course })
      finishers.push(...(await finishCourse(tx, { ...ask, course }, now)))
    }
    return finishers
  })
}

type One = { course: string; student?: string }

/** Raw, because one statement counts for thousands of students; the table has no hooks. */
async function countCourse(tx: Tx, { course, student }: One): Promise<void> {
  const only = student === undefined ? sql`true` : sql`student_id = ${student}`
  await tx.execute(sql`
    with steps as (
      select id, coalesce(task ~ '\\S', false) as has_homework from lectures
      where course_id = ${course} and _status = 'published'
    ), learners as (
      select student_id from enrolments
        where course_id = ${course} and ${isLiveEnrolment} and ${only}
      union
      select student_id from course_progress where course_id = ${course} and ${only}
    ), done as (
      select student_id, count(*) as count from (
        select student_id from homework
          join steps on steps.id = lecture_id and has_homework
          where status = 'approved' and ${only}
        union all
        select student_id from lecture_progress
          join steps on steps.id = lecture_id and not has_homework
          where finished_at is not null and ${only}
      ) each_one group by student_id
    ), counted as (
      select student_id, coalesce(done.count, 0) as done, (select count(*) from steps) as total
      from learners left join done using (student_id)
    )
    insert into course_progress as theirs (student_id, course_id, done, total, percent)
    select student_id, ${course}, done, total,
      case when total = 0 then 0 else floor(done * 100.0 / total) end
    from counted
    on conflict (student_id, course_id) do update
      set done = excluded.done, total = excluded.total, percent = excluded.percent,
          updated_at = now()
      where (theirs.done, theirs.total) is distinct from (excluded.done, excluded.total)`)
}

/** Whoever is at the end for the first time; that they once were stays, whatever is added later. */
async function finishCourse(tx: Tx, { course, student }: One, now: Date): Promise<Finisher[]> {
  const only = student === undefined ? sql`true` : sql`student_id = ${student}`
  const { rows } = await tx.execute<{ student_id: string }>(sql`
    update course_progress set finished_at = ${now.toISOString()}, updated_at = now()
    where course_id = ${course} and ${only}
      and finished_at is null and total > 0 and done = total
    returning student_id`)
  return rows.map(({ student_id }) => ({ student: student_id, course }))
}
