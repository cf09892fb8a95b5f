import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { SQL } from '../database/execute.ts'

/** Every mentor of the school; where there is none, its admins do a mentor's work. */
export async function mentorsOf(req: PayloadRequest): Promise<string[]> {
  for (const role of ['mentor', 'admin'] as const) {
    const { docs } = await req.payload.find({
      collection: 'users',
      where: { and: [{ role: { equals: role } }, { blocked: { not_equals: true } }] },
      select: {},
      limit: 100,
      pagination: false,
      req,
    })
    if (docs.length > 0) return docs.map(({ id }) => id)
  }
  return []
}

/** The teacher whose course a homework is of, who reviews it beside the mentors. Nobody when the course is the school's. */
export async function teachersOf(req: PayloadRequest, homework: string): Promise<string[]> {
  const { rows } = await execute<{ id: string }>(
    req,
    sql`
      select users.id from homework join users on users.role = 'teacher'
      where homework.id = ${homework} and ${isAuthor}`,
  )
  return rows.map(({ id }) => id)
}

/** Whoever decided the homework; when they may not review it any more, every mentor. */
export async function decidersOf(req: PayloadRequest, homework: string): Promise<string[]> {
  const { rows } = await execute<{ id: string }>(
    req,
    sql`
      select users.id from homework
      join users on users.id = homework.reviewed_by_id and users.blocked is not true
      where homework.id = ${homework}
        and (users.role in ('admin', 'mentor') or users.role = 'teacher' and ${isAuthor})`,
  )
  return rows.length > 0 ? rows.map(({ id }) => id) : mentorsOf(req)
}

const isAuthor: SQL = sql`exists (
  select from lectures join courses on courses.id = lectures.course_id
  join teachers on teachers.id = courses.author_id
  where lectures.id = homework.lecture_id and teachers.user_id = users.id)`
