import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { HomeworkStatus } from '../domain/homework.ts'
import type { FileState } from '../domain/fileState.ts'

/** A photo of homework. It can be seen at `/files/:id` as soon as it is `ready`. */
export type Photo = {
  id: string
  state: FileState
  /** In pixels; null until it is ready. */
  width: number | null
  height: number | null
}

/** One attempt at a lecture's homework, as its student may see it. Dates are ISO. */
export type Attempt = {
  id: string
  attempt: number
  status: HomeworkStatus
  comment: string | null
  submittedAt: string
  photos: Photo[]
  /** What the mentor said; null before the review, or when nothing was said. */
  remarks: string | null
  reviewedAt: string | null
}

/**
 * What a student has handed in for a lecture, the latest first. One statement, in raw SQL and past all
 * access: the caller has made sure that whoever asks may see it.
 */
export async function attempts(
  req: PayloadRequest,
  { student, lecture }: { student: string; lecture: string },
): Promise<Attempt[]> {
  const { rows } = await execute<Row>(
    req,
    sql`
      select id, attempt, status, comment, submitted_at, remarks, reviewed_at,
        array(
          select json_build_object('id', file.id, 'state', file.state,
                                   'width', file.width, 'height', file.height)
          from homework_rels rel join private_files file on file.id = rel.private_files_id
          where rel.parent_id = homework.id and rel.path = 'photos'
          order by rel."order"
        ) as photos
      from homework
      where student_id = ${student} and lecture_id = ${lecture}
      order by homework.attempt desc`,
  )
  return rows.map((row) => ({
    id: row.id,
    attempt: Number(row.attempt),
    status: row.status,
    comment: row.comment,
    submittedAt: new Date(row.submitted_at).toISOString(),
    photos: row.photos,
    remarks: row.remarks,
    reviewedAt: row.reviewed_at && new Date(row.reviewed_at).toISOString(),
  }))
}

type Row = {
  id: string
  attempt: string
  status: HomeworkStatus
  comment: string | null
  submitted_at: string
  photos: Photo[]
  remarks: string | null
  reviewed_at: string | null
}
