import { get } from 'node:http'
import type { IncomingMessage } from 'node:http'
import pg from 'pg'
import { expect, test } from 'vitest'
import { env } from '../../env.ts'
import type { User } from '../../payload-types.ts'
import { aFront } from '../support/front.ts'
import { password, people } from '../support/people.ts'

const front = await aFront()

async function cookieOf({ email }: User): Promise<string> {
  const { headers } = await front.ask('/api/users/login', {
    method: 'POST',
    headers: { origin: 'http://localhost:3000', 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  return (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ')
}

/** Opens the stream; `until` waits for words in it. */
async function listening(cookie: string, headers = {}) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(
      {
        port: front.port,
        path: '/events',
        agent: false,
        headers: { host: 'localhost:3000', cookie, ...headers },
      },
      resolve,
    ).on('error', reject)
  })
  let heard = ''
  const waiting: (() => void)[] = []
  response.on('data', (chunk: Buffer) => {
    heard += chunk.toString()
    for (const look of waiting) look()
  })
  const until = (words: string) =>
    new Promise<string>((resolve) => {
      const look = () => heard.includes(words) && resolve(heard)
      waiting.push(look)
      look()
    })
  return { response, until, heard: () => heard, close: () => response.destroy() }
}

async function tell(notice: unknown): Promise<void> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL })
  await client.connect()
  await client.query('select pg_notify($1, $2)', ['people', JSON.stringify(notice)])
  await client.end()
}

test('what concerns one person reaches them, and nobody else', async () => {
  const { ann, bob } = await people({ ann: 'student', bob: 'student' })
  const [hers, his] = [await listening(await cookieOf(ann)), await listening(await cookieOf(bob))]
  await tell({ user: ann.id, event: 'message', id: 'm1' })
  await tell({ user: bob.id, event: 'message', id: 'm2' })
  expect(await hers.until('m1')).toContain('id: m1\nevent: message\ndata: {"id":"m1"}\n\n')
  await his.until('m2')
  expect(hers.heard()).not.toContain('m2')
  expect(his.heard()).not.toContain('m1')
  hers.close()
  his.close()
})

test('a stream is for those who are signed in, and is kept or changed by nobody on its way', async () => {
  expect((await front.ask('/events', { headers: { accept: 'text/event-stream' } })).status).toBe(
    401,
  )
  const { ann } = await people({ ann: 'student' })
  const { response, close } = await listening(await cookieOf(ann))
  expect(response.headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'private, no-store, no-transform',
  })
  close()
})

test('who comes back is told to catch up', async () => {
  const { ann } = await people({ ann: 'student' })
  const cookie = await cookieOf(ann)
  const { until, close } = await listening(cookie, { 'last-event-id': 'm1' })
  await until('event: resync')
  close()
})

test('after the database was away everyone is told to catch up', async () => {
  const { ann } = await people({ ann: 'student' })
  const { until, close } = await listening(await cookieOf(ann))
  await until('welcome')
  const client = new pg.Client({ connectionString: env.DATABASE_URL })
  await client.connect()
  await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'atelier-listen' and datname = current_database()`)
  await client.end()
  await until('event: resync')
  close()
})

test('one person listens in ten places and no more, and a place that closes is free again', async () => {
  const { ann } = await people({ ann: 'student' })
  const cookie = await cookieOf(ann)
  const places = []
  for (let count = 0; count < 10; count++) places.push(await listening(cookie))
  expect((await front.ask('/events', { headers: { cookie } })).status).toBe(429)

  places[0]?.close()
  let again = await listening(cookie)
  while (again.response.statusCode === 429) again = await listening(cookie)
  expect(again.response.statusCode).toBe(200)
  for (const place of [...places, again]) place.close()
})

test('a notice that is not one of ours is passed over', async () => {
  const { ann } = await people({ ann: 'student' })
  const { until, heard, close } = await listening(await cookieOf(ann))
  await tell('nonsense')
  await tell({ user: ann.id, event: 'a\n\ndata: forged', id: 'x' })
  await tell({ user: ann.id, event: 'message', id: 'last' })
  await until('last')
  expect(heard()).not.toContain('forged')
  close()
})
