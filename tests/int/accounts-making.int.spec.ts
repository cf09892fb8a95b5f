import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { createAdmin } from '../../commands/createAdmin.ts'
import { ensureFirstAdmin } from '../../commands/ensureFirstAdmin.ts'
import { register } from '../../commands/register.ts'
import { execute } from '../../database/execute.ts'
import { anApi, caller } from '../support/api.ts'
import { aPerson, aRequest, password, theSchool } from '../support/people.ts'
import { tryLimits } from '../../domain/tryLimits.ts'

const payload = await theSchool()
const api = await anApi()
const now = new Date()

const registration = (state: 'open' | 'closed') =>
  payload.updateGlobal({ slug: 'school', data: { registration: state } })

const registerAs = async (email: string, ip: string, typed = password) =>
  register(await aRequest(), { name: 'New Person', email, password: typed, ip }, now)

test('on an empty school nobody makes themselves the first admin over the API', async () => {
  const answer = await caller(api).ask('POST', '/api/users/first-register', {
    email: 'me@example.org',
    password,
    role: 'admin',
  })
  expect(answer.status).toBe(403)
  expect((await payload.count({ collection: 'users' })).totalDocs).toBe(0)
})

test('ten processes that start at once make one first admin', async () => {
  const ask = { email: 'first@example.org', password }
  const answers = await Promise.all(
    Array.from({ length: 10 }, async () => ensureFirstAdmin(await aRequest(), ask)),
  )
  expect(answers.filter(({ kind }) => kind === 'made')).toHaveLength(1)
  expect(answers.filter(({ kind }) => kind === 'there')).toHaveLength(9)
})

test('a school that has an admin makes no other at its start', async () => {
  expect(await ensureFirstAdmin(await aRequest(), { email: 'late@example.org', password })).toEqual(
    {
      kind: 'there',
    },
  )
  expect(await accountsOf('late@example.org')).toBe(0)
})

test('an admin is made with a good password and an address that is free', async () => {
  const make = async (email: string, typed = password) =>
    createAdmin(await aRequest(), { email, password: typed })

  expect(await make(' Head@Example.org')).toMatchObject({ kind: 'made' })
  expect(await make('head@example.org')).toMatchObject({ reason: 'email-taken' })
  expect(await make('other@example.org', 'short')).toMatchObject({ reason: 'weak-password' })
  expect(await make('not an address')).toMatchObject({ reason: 'invalid-input' })
})

test('nobody registers while registration is closed', async () => {
  await registration('closed')
  expect(await registerAs('early@example.org', '192.0.2.1')).toMatchObject({
    reason: 'registration-closed',
  })
  expect(await accountsOf('early@example.org')).toBe(0)
})

test('whoever registers becomes a student, is signed in, and is greeted', async () => {
  await registration('open')
  const answer = await registerAs('New@Example.org', '192.0.2.2')
  expect(answer).toMatchObject({
    kind: 'signed-in',
    person: { email: 'new@example.org', role: 'student' },
  })
  const { rows } = await execute(
    { payload },
    sql`select 1 from pgboss.job where data->'notice'->>'kind' = 'account-made'`,
  )
  expect(rows).toHaveLength(1)
})

test('the school writes to new people in the language they registered in, or else in its own', async () => {
  await registration('open')
  const ask = { name: 'New Person', password, ip: '192.0.2.77' }
  await register(await aRequest(), { ...ask, email: 'olena@example.org', language: 'uk' }, now)
  await register(await aRequest(), { ...ask, email: 'somebody@example.org' }, now)

  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { in: ['olena@example.org', 'somebody@example.org'] } },
    sort: 'email',
  })
  expect(docs.map(({ language }) => language)).toEqual(['uk', 'en'])
})

test('twenty people who register one address at once: one gets it', async () => {
  await registration('open')
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, each) => registerAs('same@example.org', `198.51.100.${each}`)),
  )
  expect(answers.filter(({ kind }) => kind === 'signed-in')).toHaveLength(1)
  expect(
    answers.filter((answer) => 'reason' in answer && answer.reason === 'email-taken'),
  ).toHaveLength(19)
})

test('a signed-in person registers nobody, and one place no more than its share in an hour', async () => {
  await registration('open')
  const ann = await aPerson('student')
  const asAnn = await aRequest(ann)
  expect(
    await register(asAnn, { name: 'X', email: 'x@example.org', password, ip: '192.0.2.3' }, now),
  ).toMatchObject({ reason: 'already-signed-in' })

  const guesses = Array.from(
    { length: tryLimits.registeredFromIp.limit },
    (_, each) => `guess${each}@example.org`,
  )
  for (const email of guesses) await registerAs(email, '192.0.2.4', 'short')
  expect(await registerAs('one.more@example.org', '192.0.2.4')).toMatchObject({
    reason: 'too-many-tries',
  })
})

test('two admins who dismiss each other at once: one stays', async () => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'admin' } },
    pagination: false,
  })
  await Promise.allSettled(
    docs.map(({ id }) => payload.update({ collection: 'users', id, data: { role: 'student' } })),
  )
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { role: { equals: 'admin' } },
  })
  expect([docs.length, totalDocs]).toEqual([2, 1])
})

test('a weak password is refused in the panel as well', async () => {
  const ann = await aPerson('student')
  const weak = payload.update({ collection: 'users', id: ann.id, data: { password: 'short' } })
  await expect(weak).rejects.toMatchObject({ status: 400 })
})

async function accountsOf(email: string): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { email: { equals: email } },
  })
  return totalDocs
}
