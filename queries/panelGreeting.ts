import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'

/** Whom the panel greets, and where. */
export type PanelGreeting = {
  school: string
  /** IANA zone of the school: what its days and hours are told by. */
  zone: string
  /** The signed-in person's name, or null when the school only knows their address. */
  name: string | null
}

/** One statement: the school, and the teacher or student the signed-in person is. */
export async function panelGreeting(req: PayloadRequest): Promise<PanelGreeting> {
  const person = req.user?.id ?? null
  const { rows } = await execute<PanelGreeting>(
    req,
    sql`
      select school.name as school, school.zone, coalesce(
        (select name from teachers where user_id = ${person}),
        (select name from students where user_id = ${person})) as name
      from school limit 1`,
  )
  return rows[0] ?? { school: 'Atelier', zone: 'UTC', name: null }
}
