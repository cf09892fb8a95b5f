import { sql } from '@payloadcms/db-postgres'

/** Whether a row of `homework` is handed in, and nobody has said yet what becomes of it. */
export const waitsUndecided = sql`homework.status = 'submitted' and homework.verdict is null`
