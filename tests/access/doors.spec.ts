import { readFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { canAccessAdmin } from 'payload'
import { expect, test } from 'vitest'
import { execute } from '../../database/execute.ts'
import { anApi, caller } from '../support/api.ts'
import { aPerson, aRequest, password, theSchool } from '../support/people.ts'
import { everyKind } from './comers.ts'
import { rowOf, someoneElse, stored } from './rows.ts'

const payload = await theSchool()
const api = await anApi()
const { visitor, blocked, student, teacher, editor, mentor, admin } = await everyKind(api)
const zoe = await someoneElse()

const statusOf = async (who: typeof student, method: string, path: string, body?: unknown) =>
  (await who.caller.ask(method, path, body)).status

test('the panel opens for the staff and for nobody else', async () => {
  const opens: string[] = []
  const everybody = { visitor, blocked, student, teacher, editor, mentor, admin }
  for (const [name, who] of Object.entries(everybody)) {
    const { body } = await who.caller.ask('GET', '/api/access')
    if ((body as { canAccessAdmin?: boolean }).canAccessAdmin) opens.push(name)
  }
  expect(opens).toEqual(['teacher', 'editor', 'mentor', 'admin'])
  await expect(canAccessAdmin({ req: await aRequest(student.person) })).rejects.toThrow()
})

test('every view we add to the panel has one exact address and asks who is there', () => {
  const places = [payload.config, ...payload.config.collections]
  const views = places.flatMap(({ admin }) => Object.values(admin.components?.views ?? {}))
  const ours = views.filter((view) => view && 'Component' in view)
  expect(ours.length).toBeGreaterThan(3)
  for (const view of ours) {
    const { Component, exact } = view as { Component: string; exact?: boolean }
    const file = path.join(import.meta.dirname, '../..', Component.replace(/#.*/, ''))
    expect(exact).toBe(true)
    expect(readFileSync(file, 'utf8')).toContain('permissions?.canAccessAdmin')
  }
})

test.each(['student', 'teacher', 'editor', 'mentor'] as const)(
  'a %s changes no role, neither of others nor their own',
  async (role) => {
    const who = { student, teacher, editor, mentor }[role]
    for (const { id } of [who.person, zoe]) {
      const before = await stored('users', id)
      await who.caller.ask('PATCH', `/api/users/${id}`, { role: 'admin', blocked: false })
      await who.caller.ask('PATCH', `/api/users?where[id][equals]=${id}`, { role: 'admin' })
      expect(await stored('users', id)).toEqual(before)
    }
  },
)

test('only an admin unlocks an account', async () => {
  const lock = () =>
    execute(
      { payload },
      sql`update users set login_attempts = 50, lock_until = now() + interval '1 hour' where id = ${zoe.id}`,
    )
  const ask = (who: typeof student) =>
    statusOf(who, 'POST', '/api/users/unlock', { email: zoe.email })

  await lock()
  for (const who of [visitor, blocked, student, teacher, editor, mentor]) {
    expect(await ask(who)).toBe(403)
  }
  expect(await stored('users', zoe.id)).toMatchObject({ login_attempts: 50 })
  expect(await ask(admin)).toBe(200)
  expect(await stored('users', zoe.id)).toMatchObject({ login_attempts: 0, lock_until: null })
})

test('nobody, not even an admin, runs or queues jobs of the framework', async () => {
  for (const who of [visitor, student, admin]) {
    expect((await who.caller.ask('GET', '/api/payload-jobs')).status).toBe(404)
    expect((await who.caller.ask('GET', '/api/payload-jobs/run')).status).toBe(404)
    expect((await who.caller.ask('POST', '/api/payload-jobs', { input: {} })).status).toBe(404)
  }
})

test('a student reads no file of another, by whatever name', async () => {
  const file = await rowOf['private-files']?.(zoe)
  const { filename } = (await stored('private-files', file ?? '')) as { filename: string }
  for (const who of [visitor, student, teacher]) {
    expect([403, 404]).toContain(await statusOf(who, 'GET', `/api/private-files/${file}`))
    expect(await statusOf(who, 'GET', `/api/private-files/file/${filename}`)).toBe(403)
  }
})

test('where a box goes is read by its student and by mentors; nobody else labels, sends or declines it', async () => {
  const box = (await rowOf.boxes?.(zoe)) ?? ''
  const before = await stored('boxes', box)
  const asks = [
    ['/api/boxes/label', { boxes: [box] }],
    ['/api/boxes/send', { carrier: 'DHL', boxes: [{ id: box }] }],
    [`/api/boxes/${box}/decline`, { reason: 'No.' }],
  ] as const
  for (const who of [visitor, blocked, student, teacher, editor]) {
    expect([403, 404]).toContain(await statusOf(who, 'GET', `/api/boxes/${box}`))
    expect((await who.caller.ask('GET', '/api/boxes?limit=100')).text).not.toContain('1 rue A')
    for (const [door, body] of asks) {
      expect([401, 403]).toContain(await statusOf(who, 'POST', door, body))
    }
  }
  expect(await stored('boxes', box)).toEqual(before)

  for (const [door, body] of asks.slice(0, 2)) {
    expect(await statusOf(mentor, 'POST', door, body)).toBe(200)
  }
  expect(await stored('boxes', box)).toMatchObject({ status: 'sent', carrier: 'DHL' })
})

test('a student reorders nothing', async () => {
  const course = await rowOf.courses?.(zoe)
  const before = await stored('courses', course ?? '')
  const move = (who: typeof visitor) =>
    statusOf(who, 'POST', '/api/reorder', {
      collectionSlug: 'courses',
      docsToMove: [course],
      newKeyWillBe: 'greater',
      orderableFieldName: '_order',
      target: { id: course, key: 'a0' },
    })
  expect(await move(visitor)).toBe(401)
  expect(await move(student)).toBe(403)
  expect(await stored('courses', course ?? '')).toEqual(before)
})

test('a draft is for those who write, whatever is asked for', async () => {
  const course = await payload.create({
    collection: 'courses',
    data: { title: 'Not yet', slug: 'not-yet', _status: 'draft' },
  })
  const path = `/api/courses/${course.id}`
  for (const who of [visitor, blocked, student, teacher]) {
    expect(await statusOf(who, 'GET', `${path}?draft=true`)).toBe(404)
    expect((await who.caller.ask('GET', '/api/courses?draft=true&limit=100')).text).not.toContain(
      'Not yet',
    )
  }
  expect(await statusOf(editor, 'GET', path)).toBe(200)
})

test('the notes of the panel are for the staff, each for their own', async () => {
  const key = '/api/payload-preferences/nav'
  expect(await statusOf(mentor, 'POST', key, { value: { open: ['mentor'] } })).toBe(200)
  expect((await mentor.caller.ask('GET', key)).text).toContain('mentor')
  expect((await admin.caller.ask('GET', key)).text).not.toContain('mentor')
  for (const who of [visitor, blocked, student]) {
    expect(await statusOf(who, 'GET', key)).toBe(403)
    expect(await statusOf(who, 'POST', key, { value: 'much' })).toBe(403)
    expect(await statusOf(who, 'DELETE', key)).toBe(403)
  }
})

test('nothing of a sign-in ever leaves: no hash, salt, session, token or lock', async () => {
  const answers = [
    await admin.caller.ask('GET', '/api/users?limit=100&depth=2'),
    await admin.caller.ask(
      'GET',
      `/api/users/${admin.person.id}?select[hash]=true&select[sessions]=true`,
    ),
    await admin.caller.ask('GET', '/api/users/me'),
    await admin.caller.ask('POST', '/api/users/refresh-token'),
    await admin.caller.ask('PATCH', `/api/users/${zoe.id}`, { language: 'fr' }),
    await caller(api).ask('POST', '/api/users/login', { email: zoe.email, password }),
  ]
  for (const { status, text } of answers) {
    expect(status).toBe(200)
    expect(text).not.toMatch(/"(hash|salt|_sid|token|refreshedToken|_verified)"/)
    expect(text).not.toMatch(/"(resetPassword\w*|loginAttempts|lockUntil|expiresAt)"/)
  }
})

test.each(['hash', 'salt', 'resetPasswordToken', 'sessions.id', 'loginAttempts'])(
  'nobody finds out %s by asking for people who have it',
  async (field) => {
    const { status } = await mentor.caller.ask('GET', `/api/users?where[${field}][like]=a`)
    expect(status).toBe(400)
  },
)

test('no session is planted with a new account', async () => {
  const expiresAt = '2030-01-01T00:00:00Z'
  const { body } = await admin.caller.ask('POST', '/api/users', {
    email: 'planted@example.org',
    password,
    sessions: [{ id: 'planted', expiresAt }],
  })
  const { rows } = await execute(
    { payload },
    sql`select id from users_sessions where id = 'planted'`,
  )
  expect(rows).toEqual([])
  expect(body).toMatchObject({ doc: { email: 'planted@example.org' } })
})

test('the doors of the framework that we do without are shut', async () => {
  const ann = await aPerson('student')
  const before = await stored('users', ann.id)
  for (const [door, body] of [
    ['first-register', { email: 'first@example.org', password, role: 'admin' }],
    ['forgot-password', { email: ann.email }],
    ['reset-password', { token: 'x', password }],
    ['verify/x', {}],
  ] as const) {
    expect(await statusOf(visitor, 'POST', `/api/users/${door}`, body)).toBe(403)
  }
  expect(await stored('users', ann.id)).toEqual(before)
})

test.each(['/api/graphql', '/api/graphql-playground'])('there is no %s', async (path) => {
  expect(await statusOf(admin, 'POST', path, { query: '{ Users { docs { id } } }' })).toBe(404)
  expect(await statusOf(admin, 'GET', path)).toBe(404)
})

test('nobody copies a row that they may not make', async () => {
  const course = await rowOf.courses?.(zoe)
  const { totalDocs } = await payload.count({ collection: 'courses' })
  for (const who of [visitor, blocked, student, teacher]) {
    expect(await statusOf(who, 'POST', `/api/courses/${course}/duplicate`)).toBe(403)
  }
  expect((await payload.count({ collection: 'courses' })).totalDocs).toBe(totalDocs)
})
