import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '../../../database/withTx.ts'
import { slugOf } from '../../../domain/slug.ts'
import { insertRows } from '../insertRows.ts'
import type { TaughtCourse } from '../school/teachCourses.ts'
import { comments } from '../world/comments.ts'
import type { Comment } from '../world/comments.ts'
import { profiles } from '../world/profiles.ts'
import type { TeacherSlug } from '../world/teachers.ts'
import type { Life } from './lives.ts'

type Ask = {
  lives: readonly Life[]
  courses: readonly TaughtCourse[]
  teachers: Record<TeacherSlug, string>
  now: Date
}

const DAY = 24 * 60 * 60 * 1000

/** Lets students say what they think, and some of them be seen by everyone. */
export async function speak(tx: Tx, { lives, courses, teachers, now }: Ask): Promise<void> {
  const studentOf = (name: string): string => {
    const life = lives.find((each) => each.name === name)
    if (!life) throw new Error(`Nobody of this school is called ${name}.`)
    return life.student
  }
  for (const { of, line, about, showsCourses } of profiles) {
    await tx.execute(sql`
      update students
      set is_public = true, slug = ${slugOf(of)}, line = ${line}, about = ${about},
          shows_courses = ${showsCourses}
      where id = ${studentOf(of)}`)
  }

  await insertRows(
    tx,
    'comments',
    comments.map((comment) => {
      const written = new Date(now.getTime() - comment.daysAgo * DAY)
      const decided = comment.status === 'pending' ? null : new Date(written.getTime() + DAY / 4)
      return {
        id: randomUUID(),
        student_id: studentOf(comment.by),
        text: comment.text,
        ...subjectOf(comment),
        status: comment.status,
        decided_at: decided,
        created_at: written,
        updated_at: decided ?? written,
      }
    }),
  )

  function subjectOf({ about }: Comment) {
    if (about === 'school') return { course_id: null, teacher_id: null }
    if ('teacher' in about) return { course_id: null, teacher_id: teachers[about.teacher] }
    const course = courses.find(({ slug }) => slug === about.course)
    if (!course) throw new Error(`There is no course ${about.course}.`)
    return { course_id: course.id, teacher_id: null }
  }
}
