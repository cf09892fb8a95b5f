import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { execute } from '../../database/execute.ts'
import { withTx } from '../../database/withTx.ts'
import { enqueue } from '../../jobs/queue.ts'
import { aRequest, theSchool } from '../support/people.ts'

const payload = await theSchool()

async function jobsOf(user: string): Promise<number> {
  const { rows } = await execute<{ count: number }>(
    { payload },
    sql`select count(*)::int as count from pgboss.job where data->'notice'->>'user' = ${user}`,
  )
  return rows[0]?.count ?? 0
}

const telling = (user: string) =>
  ({ id: crypto.randomUUID(), notice: { kind: 'test-message', user } }) as const

test('a job is queued when the change it belongs to is kept', async () => {
  const user = crypto.randomUUID()
  const req = await aRequest()

  const before = await withTx(req, async () => {
    await enqueue(req, 'notice', telling(user))
    return jobsOf(user)
  })

  expect(before).toBe(0)
  expect(await jobsOf(user)).toBe(1)
})

test('a job is not queued when the change it belongs to fails', async () => {
  const user = crypto.randomUUID()
  const req = await aRequest()

  const change = withTx(req, async () => {
    await enqueue(req, 'notice', telling(user))
    throw new Error('the change fails')
  })

  await expect(change).rejects.toThrow('the change fails')
  expect(await jobsOf(user)).toBe(0)
})

test('a job with a name of its own is queued once, however many ask at the same time', async () => {
  const user = crypto.randomUUID()
  const id = crypto.randomUUID()

  const answers = await Promise.all(
    Array.from({ length: 20 }, async () =>
      enqueue(await aRequest(), 'notice', telling(user), { id }),
    ),
  )

  expect(answers.filter(Boolean)).toHaveLength(1)
  expect(await jobsOf(user)).toBe(1)
})

test('a job is not queued through a transaction that has ended', async () => {
  const user = crypto.randomUUID()
  const req = await aRequest()
  await withTx(req, async () => {})

  req.transactionID = 'ended'
  await expect(enqueue(req, 'notice', telling(user))).rejects.toThrow('transaction has ended')
  expect(await jobsOf(user)).toBe(0)
})
