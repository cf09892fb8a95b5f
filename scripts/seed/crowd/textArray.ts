import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '../../../database/execute.ts'

/** Texts as an array of PostgreSQL. */
export const textArray = (texts: readonly string[]): SQL =>
  sql`array[${sql.join(
    texts.map((text) => sql`${text}`),
    sql`, `,
  )}]::text[]`
