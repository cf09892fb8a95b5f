import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { FileState } from '../domain/fileState.ts'
import type { HomeworkStatus } from '../domain/homework.ts'
import type { Mark } from '../domain/mark.ts'
import { marksOf, toMark } from './marksOf.ts'
import type { MarkReader } from './marksOf.ts'

/** A photo of homework. It can be seen at `/files/:id` as soon as it is `ready`. */
export type Photo = {
  id: string
  state: FileState
  /** In pixels; null until it is ready. */
  width: number | null
  height: number | null
}

/** A video of homework. Its versions are files at `/files/:id`, null until they are made. */
export type HomeworkVideo = {
  id: string
  state: FileState
  seconds: number | null
  poster: string | null
  /** What every browser plays. */
  web: string | null
}

/** One attempt at a lecture's homework, as whoever asked may see it. Dates are ISO. */
export type Attempt = {
  id: string
  attempt: number
  status: HomeworkStatus
  comment: string | null
  submittedAt: string
  photos: Photo[]
  videos: HomeworkVideo[]
  /** What was drawn over its photos, by number. */
  marks: Mark[]
  /** What the mentor said; null before the review, or when nothing was said. */
  remarks: string | null
  reviewedAt: string | null
}

/**
 * What a student has handed in for a lecture, the latest first. One statement, in raw SQL and past all
 * access: the caller has made sure that whoever asks may see it, as this reader.
 */
export async function attempts(
  req: PayloadRequest,
  { student, lecture, reader }: { student: string; lecture: string; reader: MarkReader },
): Promise<Attempt[]> {
  const { rows } = await execute<Row>(
    req,
    sql`
      select id, attempt, status, comment, submitted_at, remarks, reviewed_at,
        ${photos} as photos, ${videos} as videos, ${marksOf(reader)} as marks
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
    videos: row.videos,
    marks: row.marks.map(toMark),
    remarks: row.remarks,
    reviewedAt: row.reviewed_at && new Date(row.reviewed_at).toISOString(),
  }))
}

const photos = sql`
  array(
    select json_build_object('id', file.id, 'state', file.state,
                             'width', file.width, 'height', file.height)
    from homework_rels rel join private_files file on file.id = rel.private_files_id
    where rel.parent_id = homework.id and rel.path = 'photos'
    order by rel."order"
  )`

const poster = sql`(
  select made.id from private_files made
  where made.source_id = file.id and made.version = 'poster' and made.state = 'ready')`

const videos = sql`
  array(
    select json_build_object('id', file.id, 'state', file.state, 'seconds', file.seconds,
                             'poster', ${poster},
                             'web', case when file.state = 'ready' then file.id end)
    from homework_rels rel join private_files file on file.id = rel.private_files_id
    where rel.parent_id = homework.id and rel.path = 'videos'
    order by rel."order"
  )`

type Row = {
  id: string
  attempt: string
  status: HomeworkStatus
  comment: string | null
  submitted_at: string
  photos: Photo[]
  videos: HomeworkVideo[]
  marks: Mark[]
  remarks: string | null
  reviewed_at: string | null
}
