import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { signIn } from '../../commands/signIn.ts'
import { execute } from '../../database/execute.ts'
import { anApi, caller, signedIn } from '../support/api.ts'
import { aPerson, aRequest, password, theSchool } from '../support/people.ts'

const payload = await theSchool()
const api = await anApi()
const now = new Date()

const signInFrom = async (ip: string, email: string, typed = password) =>
  signIn(await aRequest(), { email, password: typed, ip }, now)

test('signing in gives a token that works and a hint which face to show', async () => {
  const ann = await aPerson('student')
  const { status, body, cookies } = await caller(api).ask('POST', '/api/users/login', {
    email: ` ${ann.email.toUpperCase()} `,
    password,
  })

  expect(status).toBe(200)
  expect(body).toMatchObject({ user: { id: ann.id, collection: 'users' } })
  expect(cookies).toEqual([
    expect.stringMatching(
      /^atelier-token=[\w.-]+; Expires=.+; Path=\/; HttpOnly=true; SameSite=Lax$/,
    ),
    expect.stringMatching(/^atelier-hint=student; Expires=.+; Path=\/; SameSite=Lax$/),
  ])
  const me = await (await signedIn(api, ann)).ask('GET', '/api/users/me')
  expect(me.body).toMatchObject({ user: { email: ann.email } })
})

test('the panel signs in with its multipart form', async () => {
  const mia = await aPerson('mentor')
  const form = new FormData()
  form.set('_payload', JSON.stringify({ email: mia.email, password }))
  const { status, cookies } = await caller(api).ask('POST', '/api/users/login', form)
  expect(status).toBe(200)
  expect(cookies[1]).toContain('atelier-hint=staff')
})

test('an unknown address and a wrong password get the same answer, byte for byte', async () => {
  const ann = await aPerson('student')
  const ask = (email: string) =>
    caller(api).ask('POST', '/api/users/login', { email, password: 'not the password' })

  const [known, unknown] = [await ask(ann.email), await ask('nobody@example.org')]
  expect(known.status).toBe(401)
  expect(unknown).toEqual(known)
})

test('an unknown address takes as long as a wrong password', async () => {
  const ann = await aPerson('student')
  const timeOf = async (email: string, ip: string) => {
    const before = performance.now()
    await signInFrom(ip, email, 'not the password')
    return performance.now() - before
  }
  const [known, unknown] = [[] as number[], [] as number[]]
  for (const ip of ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4', '192.0.2.5']) {
    known.push(await timeOf(ann.email, ip))
    unknown.push(await timeOf('nobody.at.all@example.org', ip))
  }
  const ratio = Math.min(...unknown) / Math.min(...known)
  expect(ratio).toBeGreaterThan(0.5)
  expect(ratio).toBeLessThan(2)
})

test('eight sign-ins at the same moment give eight tokens that all work', async () => {
  const ann = await aPerson('student')
  const devices = ['1', '2', '3', '4', '5', '6', '7', '8'].map((ip) => ({ ip: `198.51.100.${ip}` }))
  const callers = await Promise.all(devices.map((device) => signedIn(api, ann, device)))
  const answers = await Promise.all(callers.map((each) => each.ask('GET', '/api/users/me')))
  const whoTheyAre = answers.map(({ body }) => (body as { user: { id: string } | null }).user?.id)
  expect(whoTheyAre).toEqual(devices.map(() => ann.id))
})

test('a change of role during a sign-in stays, and so does the sign-in', async () => {
  const ann = await aPerson('student')
  const [answer] = await Promise.all([
    signInFrom('192.0.2.10', ann.email),
    ...['teacher', 'editor', 'mentor'].map((role) =>
      payload.update({ collection: 'users', id: ann.id, data: { role: role as 'mentor' } }),
    ),
  ])
  const after = await payload.findByID({ collection: 'users', id: ann.id, showHiddenFields: true })
  expect(after.role).not.toBe('student')
  expect(answer.kind).toBe('signed-in')
  expect(after.sessions).toHaveLength(1)
})

test('a block during many sign-ins stays, and none of them is let in afterwards', async () => {
  const ann = await aPerson('student')
  const tries = Array.from({ length: 5 }, () => signInFrom('192.0.2.11', ann.email))
  await payload.update({ collection: 'users', id: ann.id, data: { blocked: true } })
  await Promise.all(tries)

  const after = await payload.findByID({ collection: 'users', id: ann.id })
  expect(after.blocked).toBe(true)
  expect(await sessionsOf(ann.id)).toBe(0)
})

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

test('the sixth wrong password from one place is refused, and so is the right one there', async () => {
  const ann = await aPerson('student')
  const wrong = () => signInFrom('192.0.2.20', ann.email, 'not the password')
  for (const _ of [1, 2, 3, 4, 5]) {
    expect(await wrong()).toMatchObject({ reason: 'wrong-credentials' })
  }
  const sixth = await wrong()
  expect(sixth).toMatchObject({ reason: 'too-many-tries' })
  expect(sixth).toHaveProperty('retryAfterSeconds')
  expect(await signInFrom('192.0.2.20', ann.email)).toMatchObject({ reason: 'too-many-tries' })
  expect(await signInFrom('192.0.2.21', ann.email)).toMatchObject({ kind: 'signed-in' })
})

test('our limits trip long before an account is locked, whatever is tried at once', async () => {
  const ann = await aPerson('student')
  const tries = Array.from({ length: 60 }, () =>
    signInFrom('192.0.2.30', ann.email, 'not the password'),
  )
  const answers = await Promise.all(tries)
  const counted = answers.filter(
    (answer) => answer.kind === 'refused' && answer.reason === 'wrong-credentials',
  )
  expect(counted).toHaveLength(5)
  const after = await payload.findByID({ collection: 'users', id: ann.id, showHiddenFields: true })
  expect(after).toMatchObject({ loginAttempts: 0, lockUntil: null })
})

test('one place may try thirty addresses, and not one more', async () => {
  const answers = []
  for (const each of Array.from({ length: 31 }).keys()) {
    answers.push(await signInFrom('192.0.2.40', `guess${each}@example.org`))
  }
  const reasons = answers.map((answer) => answer.kind === 'refused' && answer.reason)
  expect(reasons.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 'wrong-credentials'))
  expect(reasons[30]).toBe('too-many-tries')
})

test('sign-ins that succeed are not counted as tries', async () => {
  const ann = await aPerson('student')
  for (const _ of [1, 2, 3, 4, 5, 6, 7]) {
    expect(await signInFrom('192.0.2.50', ann.email)).toMatchObject({ kind: 'signed-in' })
  }
})

test('a browser is told by the API how long to wait', async () => {
  const ask = () =>
    fetch(`${api}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-client-ip': '192.0.2.60' },
      body: JSON.stringify({ email: 'waiting@example.org', password: 'not the password' }),
    })
  await Promise.all(Array.from({ length: 5 }, ask))
  const refused = await ask()
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500)
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
  await Promise.all([
    payload.update({ collection: 'users', id: ann.id, data: { language: 'fr' } }),
    phone.ask('POST', '/api/users/logout'),
    payload.update({ collection: 'users', id: ann.id, data: { language: 'uk' } }),
  ])
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
