import { sql } from '@payloadcms/db-postgres'
import { liveRefundStatuses } from '../domain/refund.ts'

/** `isGivenBack` of domain/refund.ts, said of rows of `refunds`. */
export const givenBack = sql`
  (refunds.external_id is not null and refunds.status::text in ${liveRefundStatuses})`
