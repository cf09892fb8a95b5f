import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '../database/execute.ts'
import { embedOf } from '../domain/embed.ts'
import type { Embed } from '../domain/embed.ts'
import type { FileVersion } from '../domain/fileState.ts'
import { resumeAt } from '../domain/watching.ts'

/** A film of ours. Its addresses answer only those to whom the lecture is open. */
export type LectureFilm = {
  url: string
  /** Such as `video/mp4`. */
  type: string
  /** A still of it; null where none was made. */
  poster: string | null
  /** Null where nobody knows how long it is. */
  seconds: number | null
  hasCaptions: boolean
  /** The second where somebody who comes back goes on; null at the beginning. */
  resumeAt: number | null
}

/** What students may take along from a lecture. */
export type Attachment = {
  id: string
  /** As it was called by whoever gave it. */
  name: string
  mimeType: string
  /** In bytes. */
  size: number
}

/** The files of a lecture as they are stored. */
export type FilesContent = {
  captions: string | null
  embed: string | null
  film: {
    id: string
    type: string
    seconds: number | null
    versions: Partial<Record<FileVersion, string>> | null
  } | null
  attachments: Attachment[]
}

/** A video that can be seen, with its versions, as one value of a statement. `video` is its id. */
export const filmJson = (video: SQL): SQL => sql`(
  select json_build_object(
    'id', file.id, 'type', file.mime_type, 'seconds', file.seconds::float,
    'versions', (select json_object_agg(made.version, made.id) from private_files made
      where made.source_id = file.id and made.state = 'ready'))
  from private_files file where file.id = ${video} and file.state = 'ready')`

/**
 * Files in their sequence, as one value of a statement, and of films what was made of them for the web. `chosen` selects
 * an id and its place.
 */
export const attachmentsJson = (chosen: SQL): SQL => sql`(
  select coalesce(json_agg(json_build_object(
      'id', coalesce(web.id, file.id), 'name', coalesce(file.original_name, file.filename),
      'mimeType', coalesce(web.mime_type, file.mime_type),
      'size', coalesce(web.filesize, file.filesize, 0)::float
    ) order by chosen.place), '[]')
  from (${chosen}) as chosen (id, place)
  join private_files file on file.id = chosen.id and file.state = 'ready'
  left join private_files web
    on web.source_id = file.id and web.version = 'web' and web.state = 'ready')`

/** The same of a published lecture, in a statement that reads `lectures`. */
export const filesOfLecture = sql`
  'captions', lectures.captions, 'embed', lectures.embed,
  'film', ${filmJson(sql`lectures.video_id`)},
  'attachments', ${attachmentsJson(sql`
    select private_files_id, "order" from lectures_rels
    where parent_id = lectures.id and path = 'attachments'`)}`

export type LectureFiles = {
  video: LectureFilm | null
  /** A film that lies elsewhere; null when there is one of ours. */
  embed: Embed | null
  attachments: Attachment[]
}

/** What is shown of them to somebody who was at this second of the film when they left; null for whoever was never there. */
export function filesShown(
  { film, captions, embed, attachments }: FilesContent,
  position: number | null,
): LectureFiles {
  if (!film) return { video: null, embed: embedOf(embed ?? ''), attachments }
  const { id, type, seconds, versions } = film
  const { web, poster } = versions ?? {}
  const video = {
    url: `/files/${web ?? id}`,
    type: web ? 'video/mp4' : type,
    poster: poster ? `/files/${poster}` : null,
    seconds,
    hasCaptions: /\S/.test(captions ?? ''),
    resumeAt: resumeAt(position, seconds),
  }
  return { video, embed: null, attachments }
}
