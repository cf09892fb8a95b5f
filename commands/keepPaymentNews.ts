import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'

type Told = { provider: string; id: string; type: string; body: object }

/**
 * Writes down what a provider said, on a connection of its own: it stands there whatever becomes of the
 * work that follows. True while that work is still to be done.
 */
export async function keepPaymentNews(req: PayloadRequest, told: Told): Promise<boolean> {
  const { rows } = await execute<{ is_open: boolean }>(
    { payload: req.payload },
    sql`
      insert into payment_events (provider, event_id, type, body)
      values (${told.provider}, ${told.id}, ${told.type}, ${JSON.stringify(told.body)}::jsonb)
      on conflict (provider, event_id) do update set updated_at = now()
      returning done_at is null as is_open`,
  )
  return rows[0]?.is_open ?? false
}
