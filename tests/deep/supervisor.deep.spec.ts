import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { demoAccounts } from '../../scripts/demoAccounts.ts'
import { openSchool } from '../support/openSchool.ts'
import type { PartName } from '../support/openSchool.ts'

const school = await openSchool('test-supervisor')
afterAll(() => school.close())

const BACK_MS = 60_000
const parts: PartName[] = ['site', 'admin', 'worker', 'sandbox', 'postgres']

/** What the school said yes to: sign-ins, and courses that were written. */
const acknowledged = { cookies: [] as string[], courses: [] as string[] }

test('whatever is killed comes back, and nothing the school said yes to is lost', async () => {
  const admin = await signIn(0)
  const working = new AbortController()
  const signingIn = keepSigningIn(working.signal)
  const writing = keepWriting(admin, working.signal)

  for (const part of parts) {
    const before = school.processOf(part)
    expect(before, part).toBeDefined()
    process.kill(before ?? 0, 'SIGKILL')

    await expect
      .poll(() => school.processOf(part), { timeout: BACK_MS })
      .toSatisfy((now) => now !== undefined && now !== before)
    await expect.poll(() => answersOf(part, admin), { timeout: BACK_MS, interval: 250 }).toBe(true)
    await expect.poll(growthOf(acknowledged.courses), { timeout: BACK_MS }).toBeGreaterThan(0)
    await expect.poll(growthOf(acknowledged.cookies), { timeout: BACK_MS }).toBeGreaterThan(0)
  }
  working.abort()
  await Promise.all([signingIn, writing])

  for (const cookie of acknowledged.cookies) expect(await whoIs(cookie)).toMatch(/@/)
  expect(await coursesThere(admin)).toEqual(expect.arrayContaining(acknowledged.courses))
})

/** By how much a list has grown since. */
function growthOf(list: readonly string[]): () => number {
  const before = list.length
  return () => list.length - before
}

async function signIn(turn: number): Promise<string> {
  const { email, password } = demoAccounts[turn % demoAccounts.length] ?? {}
  const answer = await ask('/api/users/login', { method: 'POST', body: { email, password } })
  if (answer.status !== 200) throw new Error(`sign-in was answered with ${answer.status}`)
  const cookie = answer.headers.getSetCookie().find((each) => each.startsWith('atelier-token='))
  if (!cookie) throw new Error('a sign-in without a cookie')
  const token = cookie.split(';')[0] ?? ''
  acknowledged.cookies.push(token)
  return token
}

/** Slowly enough for the limits of the door. */
async function keepSigningIn(signal: AbortSignal): Promise<void> {
  for (let turn = 1; !signal.aborted && acknowledged.cookies.length < 25; turn++) {
    await signIn(turn).catch(() => {})
    await wait(1_000, undefined, { signal }).catch(() => {})
  }
}

async function keepWriting(cookie: string, signal: AbortSignal): Promise<void> {
  for (let turn = 0; !signal.aborted; turn++) {
    const body = { title: `Course ${turn}`, slug: `course-${turn}`, _status: 'draft' }
    const answer = await ask('/api/courses', { method: 'POST', body, cookie }).catch(
      () => undefined,
    )
    if (answer?.status === 201) acknowledged.courses.push(body.slug)
    await wait(100, undefined, { signal }).catch(() => {})
  }
}

async function answersOf(part: PartName, cookie: string): Promise<boolean> {
  const paths = {
    site: '/',
    admin: '/admin',
    sandbox: '/sandbox',
    worker: '/readyz',
    postgres: '/readyz',
  }
  const answer = await ask(paths[part], { cookie }).catch(() => undefined)
  return answer?.status === 200
}

async function whoIs(cookie: string): Promise<string> {
  const answer = await ask('/api/users/me', { cookie })
  const { user } = (await answer.json()) as { user: { email: string } | null }
  return user?.email ?? 'nobody'
}

async function coursesThere(cookie: string): Promise<string[]> {
  const answer = await ask('/api/courses?limit=10000&depth=0&draft=true', { cookie })
  const { docs } = (await answer.json()) as { docs: { slug: string }[] }
  return docs.map(({ slug }) => slug)
}

type Ask = { method?: string; body?: object; cookie?: string }

const ask = (path: string, { method = 'GET', body, cookie }: Ask): Promise<Response> =>
  fetch(`${school.site}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      origin: school.site,
      'content-type': 'application/json',
      ...(cookie && { cookie }),
    },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  })
