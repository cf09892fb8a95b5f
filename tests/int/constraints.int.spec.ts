import { sql } from '@payloadcms/db-postgres'
import { handleEndpoints } from 'payload'
import type { Endpoint } from 'payload'
import { expect, test } from 'vitest'
import { execute } from '../../database/execute.ts'
import { forgiveTries, takeToken } from '../../database/rateLimit.ts'
import config from '../../payload.config.ts'
import { theSchool } from '../support/people.ts'

const payload = await theSchool()

/** Answers GET /api/broken as an endpoint would whose statement the database refuses. */
async function answerOf(statement: string) {
  await theSchool()
  const broken: Endpoint = {
    path: '/broken',
    method: 'get',
    handler: async ({ payload: school }) => {
      await execute({ payload: school }, sql.raw(statement))
      return Response.json({})
    },
  }
  payload.config.endpoints.unshift(broken)
  const response = await handleEndpoints({
    config,
    request: new Request('http://localhost:3000/api/broken'),
  })
  payload.config.endpoints.shift()
  return { status: response.status, body: (await response.json()) as unknown }
}

await execute(
  { payload },
  sql.raw(`
    create table parents (id int primary key);
    create table things (
      id int primary key,
      amount int constraint things_amount_positive check (amount > 0),
      parent int references parents,
      during tsrange,
      exclude using gist (id with <>, during with &&)
    );
    insert into things values (1, 1, null, '[2026-01-01,2026-01-02)')`),
)

test.each([
  ['a key that is taken', `insert into things values (1, 1, null, null)`, 'already-exists'],
  ['a value out of bounds', `insert into things values (2, -1, null, null)`, 'not-possible'],
  ['a parent that is missing', `insert into things values (3, 1, 7, null)`, 'still-in-use'],
  [
    'a time that overlaps',
    `insert into things values (4, 1, null, '[2026-01-01,2026-01-03)')`,
    'in-the-way',
  ],
])('%s is refused with 409 and words', async (_, statement, name) => {
  expect(await answerOf(statement)).toEqual({
    status: 409,
    body: { errors: [{ name, message: expect.stringMatching(/^[A-Z].*\.$/) as string }] },
  })
})

test('a fault that is ours says nothing of itself', async () => {
  const { status, body } = await answerOf('select secret from nowhere')
  expect(status).toBe(500)
  expect(JSON.stringify(body)).not.toContain('nowhere')
})

test('of fifty tries at once exactly the limit is free, and the rest learn how long to wait', async () => {
  const ask = { key: 'test:fifty', limit: 5, windowSeconds: 60 }
  const tokens = await Promise.all(Array.from({ length: 50 }, () => takeToken(payload, ask)))
  expect(tokens.filter(({ ok }) => ok)).toHaveLength(5)
  expect(tokens).toContainEqual({ ok: false, retryAfterSeconds: 60 })
})

test('forgiven tries start anew, and keys are stored as hashes', async () => {
  const ask = { key: 'test:forgiven', limit: 1, windowSeconds: 60 }
  await takeToken(payload, ask)
  expect(await takeToken(payload, ask)).toMatchObject({ ok: false })
  await forgiveTries(payload, ask.key)
  expect(await takeToken(payload, ask)).toEqual({ ok: true })

  const { rows } = await execute<{ key: string }>({ payload }, sql`select key from rate_limits`)
  expect(rows.map(({ key }) => key).join()).not.toContain('forgiven')
})
