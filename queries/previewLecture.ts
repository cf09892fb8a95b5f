import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { isOnSite, noteLeaving } from '../database/onSite.ts'
import { noteRead } from '../database/tags.ts'
import { contentColumn, lectureMatter } from './lectureMatter.ts'
import type { LectureContent, LectureMatter } from './lectureMatter.ts'

type Ask = { course: string; lecture: string }

/** A lecture that visitors may look at before they pay. */
export type PreviewLecture = LectureMatter & {
  slug: string
  title: string
  summary: string | null
  minutes: number | null
  /** Its course, with how many published lectures that has. */
  course: { slug: string; title: string; lectures: number }
}

/**
 * A published preview of a published course that is on the site, the same for everyone; null for every other lecture. At
 * most four statements: the lecture and three of its text. Raw, because visitors may not read lectures, and this one they may.
 */
export async function previewLecture(
  req: PayloadRequest,
  ask: Ask,
): Promise<PreviewLecture | null> {
  const row = await previewRow(req, ask)
  if (!row) return null
  const { slug, title, summary, minutes, content } = row
  return {
    ...(await lectureMatter(req, { ...content, attachments: [] })), // those are for students
    ...{ slug, title, summary, minutes },
    course: { slug: ask.course, title: row.course, lectures: row.lectures },
  }
}

/** What is said in its film, as WebVTT; null when nothing is written. One statement. */
export async function previewCaptions(req: PayloadRequest, ask: Ask): Promise<string | null> {
  return (await previewRow(req, ask))?.content.captions?.trim() || null
}

async function previewRow(req: PayloadRequest, ask: Ask): Promise<Row | undefined> {
  noteRead('courses')
  noteRead('lectures')
  const { rows } = await execute<Row>(
    req,
    sql`
      select lectures.slug, lectures.title, lectures.summary, lectures.minutes::int as minutes,
        courses.title as course, courses.unpublish_at as "unpublishAt", ${contentColumn} as content,
        (select count(*)::int from lectures each
          where each.course_id = courses.id and each._status = 'published') as lectures
      from lectures join courses on courses.id = lectures.course_id
      where courses.slug = ${ask.course} and lectures.slug = ${ask.lecture} and lectures.is_preview
        and lectures._status = 'published' and courses._status = 'published' and ${isOnSite}`,
  )
  noteLeaving(rows)
  return rows[0]
}

type Row = {
  slug: string
  title: string
  summary: string | null
  minutes: number | null
  course: string
  lectures: number
  unpublishAt: string | null
  content: LectureContent
}
