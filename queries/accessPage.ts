import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { isId } from '../domain/id.ts'
import { accessOf } from './accessOf.ts'
import type { Grant } from './accessOf.ts'

export type AccessPage = {
  student: { id: string; name: string }
  grants: Grant[]
  /** All courses of the school, to choose from. */
  courses: { id: string; title: string }[]
}

/** What a mentor sees of a student's access; null when there is no such student. Three statements. */
export async function accessPage(req: PayloadRequest, id: string): Promise<AccessPage | null> {
  if (!isId(id)) return null
  const [{ rows: students }, { rows: courses }, grants] = await Promise.all([
    execute<AccessPage['student']>(req, sql`select id, name from students where id = ${id}`),
    execute<{ id: string; title: string }>(
      req,
      sql`select id, title from courses order by _order, id limit 500`,
    ),
    accessOf(req, id),
  ])
  const [student] = students
  return student ? { student, grants, courses } : null
}
