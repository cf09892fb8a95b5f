import { sql } from '@payloadcms/db-postgres'

/** How lectures follow one another in their course: keys may be equal, so the id decides then. */
export const lectureSort = ['_lectures_lectures_order', 'id']

/** The same for statements; `lectures` must go by its own name in them. */
export const byLectureOrder = sql`lectures._lectures_lectures_order, lectures.id`
