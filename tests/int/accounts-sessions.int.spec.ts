import { sql } from '@payloadcms/db-postgres'
import { expect, test, vi } from 'vitest'
import { signIn } from '../../commands/signIn.ts'
import { execute } from '../../database/execute.ts'
import { anApi, caller, signedIn } from '../support/api.ts'
import { aPerson, aRequest, password, theSchool } from '../support/people.ts'

const payload = await theSchool()
const api = await anApi()
const now = new Date()

const signInFrom = async (ip: string, email: string, typed = password) =>
  signIn(await aRequest(), { email, password: typed, ip }, now)

test('whoever is blocked in the middle of a visit is out at once, on every device', async () => {
  const ann = await aPerson('student')
  const phone = await signedIn(api, ann)
  const laptop = await signedIn(api, ann)
  await payload.update({ collection: 'users', id: ann.id, data: { blocked: true } })

  for (const device of [phone, laptop]) {
    expect((await device.ask('GET', '/api/users/me')).body).toMatchObject({ user: null })
  }
  expect(await signInFrom('192.0.2.12', ann.email)).toMatchObject({ reason: 'account-blocked' })
  expect(await signInFrom('192.0.2.12', ann.email, 'not the password')).toMatchObject({
    reason: 'wrong-credentials',
  })
})

test('signing out ends this session; signing out everywhere ends them all', async () => {
  const ann = await aPerson('student')
  const [phone, laptop, tablet] = [
    await signedIn(api, ann),
    await signedIn(api, ann),
    await signedIn(api, ann),
  ]
  const isIn = async (device: typeof phone) =>
    (await device.ask('GET', '/api/users/me')).text.includes(ann.email)

  const out = await phone.ask('POST', '/api/users/logout')
  expect(out.cookies).toEqual([
    expect.stringMatching(/^atelier-token=; Expires=/),
    expect.stringMatching(/^atelier-hint=; Expires=/),
  ])
  expect([await isIn(phone), await isIn(laptop), await isIn(tablet)]).toEqual([false, true, true])

  await laptop.ask('POST', '/api/users/logout?allSessions=true')
  expect([await isIn(laptop), await isIn(tablet)]).toEqual([false, false])
})

test('an account rewritten while its owner signs out does not bring the session back', async () => {
  const ann = await aPerson('student')
  const phone = await signedIn(api, ann)
  const asAnn = { ...ann, _sid: await sidOf(ann.id), collection: 'users' as const }
  // Payload reads the account, hashes for a tenth of a second, and writes all of it back.
  const rewriting = payload.update({
    collection: 'users',
    id: ann.id,
    data: { password: 'a password just chosen' },
    user: asAnn,
  })
  await vi.waitFor(async () => expect(await someoneIsHashing()).toBe(true), { interval: 5 })
  await Promise.all([rewriting, phone.ask('POST', '/api/users/logout')])
  expect(await sessionsOf(ann.id)).toBe(0)
})

test('a session lives on from today, and is extended at most once a day', async () => {
  const ann = await aPerson('student')
  const phone = await signedIn(api, ann)
  const sameDay = await phone.ask('POST', '/api/users/refresh-token')
  expect(sameDay).toMatchObject({ status: 200, cookies: [] })

  await execute(
    { payload },
    sql`update users_sessions set expires_at = expires_at - interval '25 hours' where _parent_id = ${ann.id}`,
  )
  const nextDay = await phone.ask('POST', '/api/users/refresh-token')
  expect(nextDay.cookies[0]).toMatch(/^atelier-token=[\w.-]+;/)
  expect(nextDay.body).toMatchObject({ exp: expect.any(Number) as number, user: { id: ann.id } })
  expect((await phone.ask('POST', '/api/users/refresh-token')).cookies).toEqual([])
  expect((await caller(api).ask('POST', '/api/users/refresh-token')).status).toBe(401)
})

test('the fifty-first device signs the oldest out', async () => {
  const ann = await aPerson('student')
  const first = await signedIn(api, ann)
  await execute(
    { payload },
    sql`
      insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
      select n + 1, ${ann.id}::uuid, 'device ' || n || ${ann.id}, now(), now() + interval '1 day'
      from generate_series(1, 49) n`,
  )
  await signedIn(api, ann)
  expect(await sessionsOf(ann.id)).toBe(50)
  expect((await first.ask('GET', '/api/users/me')).body).toMatchObject({ user: null })
})

async function sessionsOf(user: string): Promise<number> {
  const { rows } = await execute<{ count: number }>(
    { payload },
    sql`select count(*)::int as count from users_sessions where _parent_id = ${user}`,
  )
  return rows[0]?.count ?? 0
}

async function sidOf(user: string): Promise<string> {
  const { rows } = await execute<{ id: string }>(
    { payload },
    sql`select id from users_sessions where _parent_id = ${user}`,
  )
  return rows[0]?.id ?? ''
}

/** Whether a transaction is open that asks nothing of the database for a while. */
async function someoneIsHashing(): Promise<boolean> {
  const { rows } = await execute(
    { payload },
    sql`select 1 from pg_stat_activity where datname = current_database()
        and state = 'idle in transaction' and clock_timestamp() - state_change > interval '20 ms'`,
  )
  return rows.length > 0
}
