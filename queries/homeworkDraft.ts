import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { FileState } from '../domain/fileState.ts'
import { isVideoType } from '../domain/fileType.ts'

/** A file that a student has gathered. It is seen at `/files/:id` as soon as it is `ready`. */
export type DraftFile = {
  id: string
  kind: 'photo' | 'video'
  state: FileState
  /** As it was called where it came from. */
  name: string
  /** The still picture of a video, at `/files/:id`; null while there is none. */
  poster: string | null
}

export type HomeworkDraft = { comment: string; files: DraftFile[] }

/**
 * What a student has gathered for a lecture's homework and not handed in; null when that is nothing. One statement, in
 * raw SQL and past all access: the caller has made sure that whoever asks may see it.
 */
export async function homeworkDraft(
  req: PayloadRequest,
  { student, lecture }: { student: string; lecture: string },
): Promise<HomeworkDraft | null> {
  const { rows } = await execute<Row>(
    req,
    sql`
      select coalesce(comment, '') as comment,
        array(
          select json_build_object('id', file.id, 'state', file.state, 'type', file.mime_type,
                                   'name', coalesce(file.original_name, ''), 'poster', poster.id)
          from homework_drafts_rels rel
          join private_files file on file.id = rel.private_files_id
          left join private_files poster
            on poster.source_id = file.id and poster.version = 'poster'
          where rel.parent_id = homework_drafts.id and rel.path = 'files'
          order by rel."order", rel.id
        ) as files
      from homework_drafts where student_id = ${student} and lecture_id = ${lecture}`,
  )
  const [draft] = rows
  if (!draft) return null
  const files = draft.files.map(({ type, ...file }): DraftFile => {
    return { ...file, kind: isVideoType(type ?? '') ? 'video' : 'photo' }
  })
  return { comment: draft.comment, files }
}

type Row = {
  comment: string
  files: (Omit<DraftFile, 'kind'> & { type: string | null })[]
}
