import { sql } from '@payloadcms/db-postgres'
import type { SQL } from './execute.ts'

/** Whether a row of `courses`, which must go by its own name, is still for everyone: `stillOnSite` in SQL. */
export const isOnSite = (now: Date): SQL => sql`(
  courses.unpublish_at is null or courses.unpublish_at > ${now.toISOString()}
)`
