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

test('a change of role while a new password is being hashed stays', async () => {
  const ann = await aPerson('student')
  const update = (data: { password?: string; role?: 'teacher' }) =>
    payload.update({ collection: 'users', id: ann.id, data })

  await Promise.all([update({ password: 'a password just chosen' }), update({ role: 'teacher' })])
  expect(await payload.findByID({ collection: 'users', id: ann.id })).toMatchObject({
    role: 'teacher',
  })
  expect(await signInFrom('192.0.2.13', ann.email, 'a password just chosen')).toMatchObject({
    kind: 'signed-in',
  })
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

async function sessionsOf(user: string): Promise<number> {
  const { rows } = await execute<{ count: number }>(
    { payload },
    sql`select count(*)::int as count from users_sessions where _parent_id = ${user}`,
  )
  return rows[0]?.count ?? 0
}
