import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { FileState } from '../domain/fileState.ts'
import { execute } from './execute.ts'

export type CourseFile = { id: string; state: FileState; mimeType: string }

/** Those of these files that belong to a course and are no version of another. One statement. */
export async function courseFiles(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<CourseFile[]> {
  const { rows } = await execute<CourseFile>(
    req,
    sql`
      select id, state, coalesce(mime_type, '') as "mimeType" from private_files
      where id = any(${`{${ids.join(',')}}`}::uuid[]) and course_id is not null and source_id is null`,
  )
  return rows
}

/** Gives these files of courses, and the versions made of them, to one course. One statement. */
export async function giveToCourse(
  req: PayloadRequest,
  ids: readonly string[],
  course: string,
): Promise<void> {
  // Raw, because it is all of them at once; the table has no hooks.
  await execute(
    req,
    sql`
      update private_files set course_id = ${course}, updated_at = now()
      where (id = any(${`{${ids.join(',')}}`}::uuid[]) or source_id = any(${`{${ids.join(',')}}`}::uuid[]))
        and course_id is not null and course_id <> ${course}`,
  )
}
