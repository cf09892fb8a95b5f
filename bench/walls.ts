import { rmSync } from 'node:fs'
import path from 'node:path'
import { demoAccounts } from '../scripts/demoAccounts.ts'
import { answerOf } from './lib/answerOf.ts'
import { startBareServer } from './lib/bareServer.ts'
import { startDemoSchool } from './lib/demoSchool.ts'
import type { DemoSchool } from './lib/demoSchool.ts'
import { figure } from './lib/figure.ts'
import type { Figure } from './lib/figure.ts'
import { requestsPerSecond } from './lib/load.ts'
import type { Target } from './lib/load.ts'

const root = path.resolve(import.meta.dirname, '..')
const port = 3900
/** What a small rented server has. */
const SMALL_SERVER_MB = 2_048

/** How quick the walls are: starts, requests per second, memory. Takes about four minutes. */
export async function run(say: (step: string) => void): Promise<Figure[]> {
  for (const built of ['.next', 'site/dist']) {
    rmSync(path.join(root, built), { recursive: true, force: true })
  }
  say('opening the school for the first time, with everything to build')
  const cold = await startDemoSchool({ port, isFresh: true })
  await cold.close()

  say('opening it again')
  const school = await startDemoSchool({ port, isFresh: false })
  try {
    return [
      figure({
        name: 'second start to the first page',
        value: school.seconds,
        unit: 's',
        against: { name: 's, the first start', value: cold.seconds },
        atMost: 5 / cold.seconds,
      }),
      ...(await speeds(school, say)),
    ]
  } finally {
    await school.close()
  }
}

async function speeds(school: DemoSchool, say: (step: string) => void): Promise<Figure[]> {
  const cookie = await signIn(school.url)
  const idle = total(school)
  const bare = await startBareServer(await answerOf(`${school.url}/`))
  const targets: Target[] = [
    { name: 'bare', url: bare.url },
    { name: 'page', url: `${school.url}/`, headers: { 'accept-encoding': 'br' } },
    { name: 'list', url: `${school.url}/api/courses?limit=50&depth=0` },
    { name: 'me', url: `${school.url}/api/users/me`, headers: { cookie } },
    { name: 'signed in', url: `${school.url}/account`, headers: { cookie } },
  ]
  say('asking for pages, in turn, five rounds of four seconds each')
  const measured = await requestsPerSecond(targets)
  bare.close()
  const of = (name: string) => measured.get(name) ?? 0
  const perSecond = (name: string, target: string, against: [string, string], atLeast: number) =>
    figure({
      name,
      value: of(target),
      unit: 'requests/s',
      against: { name: against[0], value: of(against[1]) },
      atLeast,
    })
  return [
    perSecond('a cached page', 'page', ['bare node:http, same bytes', 'bare'], 0.9),
    perSecond('/api/courses?limit=50', 'list', ['/api/users/me signed in', 'me'], 0.8),
    perSecond('a signed-in page', 'signed in', ['/api/users/me signed in', 'me'], 0.4),
    ...memory(school, idle),
  ]
}

function memory(school: DemoSchool, idle: number): Figure[] {
  const against = { name: 'MB, a small server', value: SMALL_SERVER_MB }
  const each = [...school.memory()].map(([name, value]) =>
    figure({ name: `memory of ${name}, loaded`, value, unit: 'MB', against, atMost: 0.25 }),
  )
  return [
    figure({ name: 'memory of all, idle', value: idle, unit: 'MB', against, atMost: 0.5 }),
    figure({
      name: 'memory of all, loaded',
      value: total(school),
      unit: 'MB',
      against,
      atMost: 0.75,
    }),
    ...each,
  ]
}

const total = (school: DemoSchool): number =>
  [...school.memory().values()].reduce((sum, megabytes) => sum + megabytes, 0)

/** Signs the demo's student in, and answers the cookie header of a browser that did. */
async function signIn(url: string): Promise<string> {
  const student = demoAccounts.find(({ role }) => role === 'student')
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email: student?.email, password: student?.password }),
  })
  if (!response.ok) throw new Error(`Signing in was answered with ${response.status}.`)
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}
