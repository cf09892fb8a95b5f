import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Lecture } from '../payload-types.ts'
import { filesOfLecture, filesShown } from './lectureFiles.ts'
import type { FilesContent, LectureFiles } from './lectureFiles.ts'
import type { Picture } from './pictureOf.ts'
import { readyText } from './readyText.ts'
import type { RichNode } from './readyText.ts'

/** What a lecture holds, as it is stored. */
export type LectureContent = FilesContent & {
  body: Lecture['body']
  cover: string | null
  task: string | null
}

/** The same as one column of a statement that reads `lectures`. */
export const contentColumn = sql`json_build_object(
  'body', lectures.body, 'cover', lectures.cover_id, 'task', lectures.task, ${filesOfLecture})`

/** What a lecture teaches, ready to be shown. */
export type LectureMatter = LectureFiles & {
  body: RichNode[]
  cover: Picture | null
  /** What the homework is; null when there is none. */
  task: string | null
}

/** At most three statements, all of its text; the cover is read with the pictures in it, as if it stood above them. */
export async function lectureMatter(
  req: PayloadRequest,
  { body, cover, task, ...files }: LectureContent,
  position: number | null = null,
): Promise<LectureMatter> {
  const above = { type: 'upload', relationTo: 'media', value: cover }
  const [first, ...text] = await readyText(req, {
    root: { children: [above, ...(body?.root.children ?? [])] },
  })
  return {
    body: text,
    cover: first?.picture ?? null,
    ...filesShown(files, position),
    task: task?.trim() ? task : null,
  }
}
