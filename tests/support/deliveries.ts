import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { execute } from '../../database/execute.ts'
import type { Channel } from '../../domain/delivery.ts'
import type { Notice } from '../../domain/notice.ts'
import { spreadNoticeJob } from '../../jobs/spreadNotice.ts'
import type { Workshop } from '../../jobs/outcome.ts'
import type { Delivery, User } from '../../payload-types.ts'
import { aRequest } from './people.ts'

/** An attempt at a job as pg-boss hands it over; the first one of several unless told otherwise. */
export const anAttempt = <Data>(data: Data, { retryCount = 0, retryLimit = 20 } = {}) => ({
  data,
  retryCount,
  retryLimit,
})

/** The deliveries a notice has been turned into, by channel. */
export async function spread(
  workshop: Workshop,
  notice: Notice,
): Promise<Partial<Record<Channel, Delivery>>> {
  const id = randomUUID()
  await spreadNoticeJob(workshop, anAttempt({ id, notice }), new Date())
  const { docs } = await workshop.payload.find({
    collection: 'deliveries',
    where: { key: { like: id } },
    showHiddenFields: true,
    pagination: false,
  })
  return Object.fromEntries(docs.map((delivery) => [delivery.channel, delivery]))
}

export async function mailTo(workshop: Workshop, user: User): Promise<Delivery> {
  const { mail } = await spread(workshop, { kind: 'test-message', user: user.id })
  if (!mail) throw new Error('The notice was not to be mailed.')
  return mail
}

/** The delivery as it is now. */
export const deliveryNow = ({ payload }: Workshop, { id }: { id: string }): Promise<Delivery> =>
  payload.findByID({ collection: 'deliveries', id })

type QueuedJob = { name: string; data: Record<string, unknown>; waits: number }

/** The jobs that carry `word` somewhere, with the seconds until they may begin. */
export async function jobsAbout(word: string): Promise<QueuedJob[]> {
  const { rows } = await execute<QueuedJob>(
    await aRequest(),
    sql`
      select name, data, round(extract(epoch from start_after - now()))::int as waits
      from pgboss.job where data::text like ${`%${word}%`} order by created_on`,
  )
  return rows
}

/** Links a chat to a person, as if they had come by the deep link. */
export async function linkChat(user: User, chat: string): Promise<void> {
  const { payload } = await aRequest()
  await payload.create({
    collection: 'telegram-links',
    data: { user: user.id, chatId: chat, linkedAt: new Date().toISOString() },
  })
}
