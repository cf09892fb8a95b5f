import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { execute } from '../../database/execute.ts'
import { aFront, aSite, html } from '../support/front.ts'
import { aPerson, password, theSchool } from '../support/people.ts'

const here = 'http://localhost:3000'

const site = aSite({
  '/': () => html('the first page'),
  '/form': (_, request) => html(`${request.method} arrived`),
  '/who': ({ person }) => html(person?.role ?? 'nobody'),
  '/where': (_, request) => html(request.url),
  '/broken': () => {
    throw new Error('SELECT secret FROM 10.0.0.5')
  },
})

const front = await aFront({ site })

async function signIn(role: 'student' | 'admin'): Promise<string> {
  const { email } = await aPerson(role)
  const { headers, status } = await front.ask('/api/users/login', {
    method: 'POST',
    headers: { origin: here, 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  expect(status).toBe(200)
  return (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ')
}

test('a host that is not ours is turned away, whatever the path', async () => {
  for (const path of ['/', '/api/users/me', '/admin']) {
    const { status, headers } = await front.ask(path, { headers: { host: 'evil.example' } })
    expect(status).toBe(421)
    expect(headers['content-security-policy']).toContain("default-src 'self'")
  }
})

test('a forwarded host changes nothing about where we say we are', async () => {
  const { text } = await front.ask('/where', {
    headers: {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      forwarded: 'host=evil',
    },
  })
  expect(text).toBe(`${here}/where`)
})

test('a form from another site is refused at pages, the API and the panel', async () => {
  const foreign = {
    origin: 'https://evil.example',
    'content-type': 'application/x-www-form-urlencoded',
  }
  for (const path of ['/form', '/api/users/login', '/admin']) {
    const { status } = await front.ask(path, { method: 'POST', headers: foreign, body: 'a=b' })
    expect(status).toBe(403)
  }
})

test('an opaque origin, and a site beside ours, are other sites too', async () => {
  for (const headers of [
    { origin: 'null' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site' },
  ]) {
    expect((await front.ask('/form', { method: 'POST', headers })).status).toBe(403)
  }
})

test('our own form, and a program without a cookie of ours, are let in', async () => {
  for (const headers of [
    { origin: here },
    { 'sec-fetch-site': 'same-origin' },
    { cookie: 'theme=dark' },
  ]) {
    expect((await front.ask('/form', { method: 'POST', headers })).text).toBe('POST arrived')
  }
})

test('what names no origin must not carry the cookie of a person', async () => {
  const { status } = await front.ask('/form', {
    method: 'POST',
    headers: { cookie: 'atelier-token=x' },
  })
  expect(status).toBe(403)
})

test('who follows a link from elsewhere stays signed in', async () => {
  const cookie = await signIn('student')
  const { text } = await front.ask('/who', { headers: { cookie, 'sec-fetch-site': 'cross-site' } })
  expect(text).toBe('student')
})

test('a webhook needs no origin, because it is signed', async () => {
  const headers = { origin: 'https://evil.example', 'content-type': 'application/json' }
  const { status } = await front.ask('/api/stripe/webhook', { method: 'POST', headers, body: '{}' })
  expect(status).not.toBe(403)
})

test('every page has the strict policy, its redirected spelling too', async () => {
  for (const path of ['/form', '/form/', '/nothing-here']) {
    const { headers } = await front.ask(path)
    expect(headers['content-security-policy']).toMatch(/script-src 'self'; style-src 'self';/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-request-id']).toMatch(/^[\w-]{36}$/)
  }
})

test('an odd spelling leads to the one there is, and never elsewhere', async () => {
  const spellings = {
    '/form/': '/form',
    '//evil.example': '/evil.example',
    '/%66orm?a=b': '/form?a=b',
  }
  for (const [odd, right] of Object.entries(spellings)) {
    const { status, headers } = await front.ask(odd)
    expect([status, headers.location]).toEqual([308, right])
  }
  expect((await front.ask('/\\evil.example')).status).toBe(404)
})

test('the request id of a stranger is not taken over', async () => {
  const { headers } = await front.ask('/form', { headers: { 'x-request-id': 'chosen-by-me' } })
  expect(headers['x-request-id']).not.toBe('chosen-by-me')
})

test('a page that breaks says so in our words and tells nothing', async () => {
  const { status, text } = await front.ask('/broken')
  expect(status).toBe(500)
  expect(text).not.toMatch(/SELECT|10\.0\.0\.5/)
})

test('a program is told in JSON what it may not', async () => {
  const { text, status } = await front.ask('/nothing', { headers: { accept: 'application/json' } })
  expect(status).toBe(404)
  expect(JSON.parse(text)).toMatchObject({ errors: [{ name: 'not-found' }] })
})

test('the doors of the frameworks are closed', async () => {
  const doors = [
    '/_image?href=/x.png',
    '/_actions/x',
    '/_next/image?url=/x',
    '/errors/404',
    '/%65rrors/404',
  ]
  const closed = [...doors, '/admin/create-first-user', '/admin/reset/x', '/sandbox']
  for (const door of closed) {
    const { status } = await front.ask(door)
    expect([door, [404, 308].includes(status)]).toEqual([door, true])
  }
})

test('the panel is entered by the door of the site, and only leads back to the panel', async () => {
  const to = async (path: string) => (await front.ask(path)).headers.location
  expect(await to('/admin/login')).toBe('/sign-in?next=%2Fadmin')
  expect(await to('/admin/login?redirect=%2Fadmin%2Fcollections%2Fusers')).toBe(
    '/sign-in?next=%2Fadmin%2Fcollections%2Fusers',
  )
  expect(await to('/admin/login?redirect=https%3A%2F%2Fevil.example')).toBe(
    '/sign-in?next=%2Fadmin',
  )
  expect(await to('/admin/login?redirect=%2Fadmin%2F%2Fevil.example')).toBe(
    '/sign-in?next=%2Fadmin',
  )
  expect(await to('/admin/forgot')).toBe('/forgot-password')
})

test('a panel that is down says when to come back, and the school stays open', async () => {
  const { status, headers } = await front.ask('/admin')
  expect([status, headers['retry-after']]).toEqual([503, '5'])
  expect((await front.ask('/form')).status).toBe(200)
})

test('a body that is too large is refused in words, announced or not', async () => {
  const body = Buffer.alloc(1_200_000, 'a')
  const headers = { origin: here, 'content-type': 'application/json', accept: 'application/json' }
  const announced = await front.ask('/api/users/login', { method: 'POST', headers, body })
  expect([announced.status, announced.text]).toEqual([413, expect.stringContaining('too-large')])

  const chunked = await front.ask('/api/users/login', {
    method: 'POST',
    headers: { ...headers, 'transfer-encoding': 'chunked' },
    body,
  })
  expect([chunked.status, chunked.text]).toEqual([413, expect.stringContaining('too-large')])
})

test('the API answers with a slash at its end as without', async () => {
  expect((await front.ask('/api/courses/')).status).toBe(200)
  expect((await front.ask('/api/courses')).status).toBe(200)
})

test('each cookie of the API arrives singly', async () => {
  const cookie = await signIn('student')
  const { headers } = await front.ask('/api/users/logout', {
    method: 'POST',
    headers: { cookie, origin: here },
  })
  expect(headers['set-cookie']?.length).toBe(2)
})

test('a process that lacks a migration is not ready, and says so', async () => {
  const payload = await theSchool()
  const migrations = async () => {
    const { status, text } = await front.ask('/readyz')
    return [status, (JSON.parse(text) as { checks: Record<string, string> }).checks.migrations]
  }
  expect(await migrations()).toEqual([200, 'ok'])
  await execute({ payload }, sql`update payload_migrations set name = 'x' || name`)
  expect(await migrations()).toEqual([503, expect.stringMatching(/^\d+ not applied$/)])
})
