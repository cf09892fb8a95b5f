import { sql } from '@payloadcms/db-postgres'

/**
 * Whether a row of `enrolments` opens its course at this moment: nobody has ended it, and it has not come to
 * its own end. The one place that says so; access is "any live enrolment".
 */
export const isLiveEnrolment = sql`(
  enrolments.ended_at is null and (enrolments.ends_at is null or enrolments.ends_at > now())
)`
