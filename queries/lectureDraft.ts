import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { idOf } from '../domain/idOf.ts'
import type { Lecture } from '../payload-types.ts'
import { attachmentsJson, filesShown, filmJson } from './lectureFiles.ts'
import type { FilesContent, LectureFiles } from './lectureFiles.ts'
import type { LecturePage } from './lecturePage.ts'
import { pictureColumns, pictureOf } from './pictureOf.ts'
import { readyText } from './readyText.ts'

type Open = Extract<LecturePage, { kind: 'open' }>

/** A lecture as its students will see it, without what is theirs alone: progress and homework. */
export type LectureDraft = Pick<Open, 'body' | 'cover' | 'task' | keyof LectureFiles> & {
  course: { slug: string; title: string }
  title: string
  summary: string | null
  minutes: number | null
}

/**
 * The newest draft of a lecture, for those who write it; null when there is none. At most nine statements: the
 * lecture, its course, its picture and its files twice, and four of its text.
 */
export async function lectureDraft(req: PayloadRequest, id: string): Promise<LectureDraft | null> {
  const { docs } = await req.payload.find({
    collection: 'lectures',
    where: { id: { equals: id } },
    draft: true,
    select: {
      title: true,
      summary: true,
      minutes: true,
      body: true,
      cover: true,
      video: true,
      embed: true,
      attachments: true,
      task: true,
      course: true,
    },
    populate: {
      media: pictureColumns,
      courses: { slug: true, title: true },
      'private-files': { mimeType: true },
    },
    depth: 1,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const [lecture] = docs
  if (!lecture) return null

  const { title, summary, minutes, cover, task, course } = lecture
  return {
    title,
    summary: summary ?? null,
    minutes: minutes ?? null,
    course: course && typeof course === 'object' ? course : { slug: '', title: '' },
    body: await readyText(req, lecture.body),
    cover: pictureOf(cover),
    ...(await filesOf(req, lecture)),
    task: task?.trim() ? task : null,
  }
}

type Files = Pick<Lecture, 'video' | 'embed' | 'attachments'>

/** Its captions are read by students alone. One statement. */
async function filesOf(req: PayloadRequest, lecture: Files): Promise<LectureFiles> {
  const attached = (lecture.attachments ?? []).map((each) => idOf(each))
  const { rows } = await execute<Pick<FilesContent, 'film' | 'attachments'>>(
    req,
    sql`
      select ${filmJson(sql`${idOf(lecture.video)}::uuid`)} as film,
        ${attachmentsJson(sql`
          select * from unnest(${`{${attached.join(',')}}`}::uuid[]) with ordinality`)} as attachments`,
  )
  const { film = null, attachments = [] } = rows[0] ?? {}
  return filesShown({ film, attachments, captions: null, embed: lecture.embed ?? null }, null)
}
