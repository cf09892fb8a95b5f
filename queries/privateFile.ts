import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { SQL } from '../database/execute.ts'
import { isOnSite } from '../database/onSite.ts'
import { standingsOfRows, stepsOfCourses } from '../database/stepsOfCourses.ts'
import type { StepRow } from '../database/stepsOfCourses.ts'
import { isId, noId } from '../domain/id.ts'

export type PrivateFilePage = {
  /** Where its bytes lie in the storage. */
  key: string
  /** As whoever gave it to a course called it; as we do otherwise. */
  filename: string
  mimeType: string
}

/**
 * Who reads: a mentor any file; an editor what belongs to a course; a teacher what belongs to theirs, homework included;
 * everyone their own, and what lectures show that are open to them. Null is a visitor, who sees the films of previews.
 * Of a film that has a version for the web, which says nothing of where it was taken, these last have no original.
 */
export type Reader = {
  id: string
  isMentor: boolean
  isEditor: boolean
  studentId: string | null
  /** What they may enter now as a student. */
  courses: readonly string[]
  /** What they are the author of. */
  taught: readonly string[]
} | null

/** A private file as this reader may have it; null when there is none for them. One statement, past all access. */
export async function privateFile(
  req: PayloadRequest,
  id: string,
  reader: Reader,
  now: Date,
): Promise<PrivateFilePage | null> {
  if (!isId(id)) return null
  const { rows } = await execute<Row>(req, fileFor(id, reader))
  const [file] = rows
  if (!file?.filename || !file.mime_type || !isFor(file, reader, now)) return null
  const { filename, original_name: given, mime_type: mimeType } = file
  const name = file.is_of_course ? given : null
  return { key: `private-files/${filename}`, filename: name ?? filename, mimeType }
}

type Row = {
  filename: string | null
  original_name: string | null
  mime_type: string | null
  user: string | null
  is_of_course: boolean
  is_taught: boolean
  is_in_preview: boolean
  /** Others are shown a version made of it. */
  has_web: boolean
  /** The published lectures that show it. */
  shown_in: string[]
  /** The lectures of those of the reader's courses that show it. */
  steps: StepRow[]
}

function isFor(file: Row, reader: Reader, now: Date): boolean {
  if (reader?.isMentor || (reader && file.user === reader.id) || file.is_taught) return true
  if (reader?.isEditor && file.is_of_course) return true
  if (file.has_web) return false
  if (file.is_in_preview) return true
  return [...Map.groupBy(file.steps, ({ course }) => course).values()]
    .flatMap((steps) => standingsOfRows(steps, now))
    .some(({ row, standing }) => file.shown_in.includes(row.id) && standing.status !== 'locked')
}

/** The file with where it is shown: as a film, a version of one, or handed over beside the lecture. */
function fileFor(id: string, reader: Reader): SQL {
  const courses = sql`
    select course_id from shown join courses on courses.id = course_id
    where courses._status = 'published' and course_id in (${idsIn(reader?.courses)})`
  return sql`
    with file as (
      select file.*, coalesce(file.source_id, file.id) as film, coalesce(file.user_id, source.user_id) as owner
      from private_files file left join private_files source on source.id = file.source_id
      where file.id = ${id} and file.state = 'ready'
    ), films as (
      select lectures.id, lectures.course_id, is_preview from lectures join file on video_id = film
      where _status = 'published'
    ), shown as (
      select id, course_id from films
      union
      select lectures.id, lectures.course_id from file
      join lectures_rels rel on rel.private_files_id = film and rel.path = 'attachments'
      join lectures on lectures.id = rel.parent_id and _status = 'published'
    ), belongs as (
      select course_id from file where course_id is not null
      union
      select course_id from shown
    )
    select filename, original_name, mime_type, owner as user, exists (select from belongs) as is_of_course,
      ${isTaught(reader)} as is_taught,
      exists (
        select from films join courses on courses.id = films.course_id
        where is_preview and courses._status = 'published' and ${isOnSite}
      ) as is_in_preview,
      exists (
        select from private_files web
        where web.source_id = file.id and web.version = 'web' and web.state = 'ready'
      ) as has_web,
      array(select id from shown) as shown_in,
      (select coalesce(json_agg(step), '[]')
        from (${stepsOfCourses({ student: reader?.studentId ?? noId, courses })}) as step) as steps
    from file`
}

const isTaught = (reader: Reader): SQL => sql`exists (
  select course_id from belongs where course_id in (${idsIn(reader?.taught)})
  union all
  select lectures.course_id from homework_rels rel
  join homework on homework.id = rel.parent_id
  join lectures on lectures.id = homework.lecture_id
  where rel.private_files_id = file.film and lectures.course_id in (${idsIn(reader?.taught)})
)`

/** Never an empty list, which SQL does not know. */
const idsIn = (ids: readonly string[] = []): SQL =>
  sql.join(
    [noId, ...ids].map((each) => sql`${each}::uuid`),
    sql`, `,
  )
