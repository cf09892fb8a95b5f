import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from './execute.ts'

export type ShownFilm = {
  video: string | null
  captions: string | null
  captionsWaiver: string | null
}

/** The film of a lecture as students see it; null when they see none of the lecture. Raw, because the row itself is meant and not its newest draft. One statement. */
export async function shownFilm(req: PayloadRequest, lecture: string): Promise<ShownFilm | null> {
  const { rows } = await execute<ShownFilm>(
    req,
    sql`
      select video_id as video, captions, captions_waiver as "captionsWaiver"
      from lectures where id = ${lecture} and _status = 'published'`,
  )
  return rows[0] ?? null
}
