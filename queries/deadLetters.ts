import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'

/** A job that was given up, as a mentor sees it. */
export type DeadLetter = {
  id: string
  /** The queue it was in. */
  queue: string
  /** Why the last attempt failed, as a code word. */
  code: string
  givenUpAt: Date
  /** What it was to send, for a delivery. */
  delivery: { id: string; notice: string; channel: string; email: string | null } | null
}

const shown = 100

/** The jobs given up of late, newest first, at most a hundred. One statement; jobs are no collection. */
export async function deadLettersPage(req: PayloadRequest): Promise<DeadLetter[]> {
  const { rows } = await execute<Row>(
    req,
    sql`
      select letter.id, letter.source_name as queue, letter.created_on as given_up_at,
             coalesce(letter.source_output->>'code', 'crashed') as code,
             delivery.id as delivery, delivery.notice, delivery.channel, person.email
      from pgboss.job letter
      left join deliveries delivery
        on letter.source_name = 'deliver' and delivery.id::text = letter.data->>'delivery'
      left join users person on person.id = delivery.user_id
      where letter.name = 'dead-letters' and letter.state = 'created'
      order by letter.created_on desc
      limit ${shown}`,
  )
  return rows.map(toDeadLetter)
}

type Row = {
  id: string
  queue: string | null
  given_up_at: string | Date
  code: string
  delivery: string | null
  notice: string | null
  channel: string | null
  email: string | null
}

const toDeadLetter = ({ id, queue, given_up_at, code, delivery, notice, channel, email }: Row) => ({
  id,
  queue: queue ?? 'unknown',
  code,
  givenUpAt: new Date(given_up_at),
  delivery: delivery && notice && channel ? { id: delivery, notice, channel, email } : null,
})
