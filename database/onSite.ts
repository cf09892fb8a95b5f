import { sql } from '@payloadcms/db-postgres'
import { noteStaleAt } from './tags.ts'

/**
 * Whether a row of `courses`, which must go by its own name, is still for everyone at this moment: `stillOnSite` of
 * domain/courseRules.ts in SQL.
 */
export const isOnSite = sql`(courses.unpublish_at is null or courses.unpublish_at > now())`

/** Notes that what shows these courses changes when one of them leaves the site. */
export function noteLeaving(courses: readonly { unpublishAt?: string | null }[]): void {
  for (const { unpublishAt } of courses) if (unpublishAt) noteStaleAt(new Date(unpublishAt))
}
