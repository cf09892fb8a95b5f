import { fork } from 'node:child_process'
import path from 'node:path'
import { answerOf } from './lib/answerOf.ts'
import { startBareServer } from './lib/bareServer.ts'
import { serveOnItsCore } from './lib/cores.ts'
import { figure, median } from './lib/figure.ts'
import type { BenchFlags, Figure } from './lib/figure.ts'
import { startNginx } from './lib/nginx.ts'
import { openSites } from './lib/sites.ts'
import type { Sites } from './lib/sites.ts'
import { ensureTools } from './lib/tools.ts'
import { load } from './lib/wrk.ts'

type Say = (step: string) => void

const CONNECTIONS = 50
/** What agrees with a reader who waits for nothing. */
const P99_MS = 5
/** Between two requests of one connection, when the load is chosen and not as much as possible. */
const PAUSE_MS = 5

/** How quick the first page is, beside those who do nothing else than send a file. Takes about three minutes. */
export async function run(say: Say, { isQuick }: BenchFlags): Promise<Figure[]> {
  ensureTools(['nginx', 'wrk'], say)
  const sites = await openSites({ count: 1, say })
  const closers: (() => unknown)[] = [sites.close]
  try {
    const url = `${sites.urls[0]}/`
    for (const pid of sites.pids) serveOnItsCore(pid)
    await load(url, { connections: CONNECTIONS, seconds: 2 }) // it is packed best once it is popular
    const page = await answerOf(url)
    const others = {
      nginx: await startNginx(page, { isTuned: false }),
      'nginx, tuned': await startNginx(page, { isTuned: true }),
      'bare node:http': await startBareServer(page),
      Astro: await startAstro(sites),
    }
    closers.push(...Object.values(others).map(({ close }) => close))
    const targets = { ours: { url }, ...others }
    const [rounds, seconds] = isQuick ? [1, 1] : [5, 4]
    say(`asking for the page, in turn, ${rounds} rounds of ${seconds} s each`)
    const perSecond = await inTurn(targets, { rounds, seconds })
    return [...ratios(perSecond), await waiting(url, perSecond('ours'), { rounds, seconds, say })]
  } finally {
    for (const close of closers.reverse()) await close()
  }
}

type Rounds = { rounds: number; seconds: number }

/** Requests per second of each target by name: the median of rounds in which they take turns. */
async function inTurn(targets: Record<string, { url: string }>, { rounds, seconds }: Rounds) {
  const seen = new Map(Object.keys(targets).map((name) => [name, [] as number[]]))
  for (const { url } of Object.values(targets)) {
    await answerOf(url)
    await load(url, { connections: CONNECTIONS, seconds: 2 })
  }
  for (let round = 0; round < rounds; round++) {
    for (const [name, { url }] of Object.entries(targets)) {
      seen.get(name)?.push((await load(url, { connections: CONNECTIONS, seconds })).perSecond)
    }
  }
  return (name: string): number => median(seen.get(name) ?? [])
}

function ratios(perSecond: (name: string) => number): Figure[] {
  const goals: [against: string, atLeast: number | undefined][] = [
    ['nginx', 0.9],
    ['nginx, tuned', undefined],
    ['bare node:http', 0.95],
    ['Astro', 10],
  ]
  return goals.map(([against, atLeast]) =>
    figure({
      name: 'the landing page',
      value: perSecond('ours'),
      unit: 'requests/s',
      against: { name: names[against] ?? against, value: perSecond(against) },
      atLeast,
    }),
  )
}

const names: Record<string, string> = {
  nginx: 'nginx as Debian ships it, the same bytes as a file',
  Astro: 'Astro rendering it on demand',
}

/** How long readers wait at half of what the process can do. */
async function waiting(
  url: string,
  most: number,
  { rounds, seconds, say }: Rounds & { say: Say },
): Promise<Figure> {
  const connections = Math.max(1, Math.round(((most / 2) * PAUSE_MS) / 1_000))
  const seen: { perSecond: number; p99: number }[] = []
  for (let round = 0; round < rounds; round++) {
    seen.push(await load(url, { connections, seconds, pause: PAUSE_MS }))
  }
  const share = median(seen.map(({ perSecond }) => perSecond)) / most
  say(`the load for the 99th percentile was ${Math.round(100 * share)} % of the most`)
  return figure({
    name: 'the 99th percentile at half that load',
    value: median(seen.map(({ p99 }) => p99)),
    unit: 'ms',
    against: { name: 'ms, as agreed', value: P99_MS },
    atMost: 1,
  })
}

/** The same page, rendered by Astro each time, in a process of its own. */
async function startAstro({ env }: Sites): Promise<{ url: string; close: () => void }> {
  const child = fork(path.join(import.meta.dirname, 'lib/astroServer.ts'), { env })
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { url: string }).url))
    child.once('exit', (code) => reject(new Error(`Astro's server ended with ${code}.`)))
  })
  serveOnItsCore(child.pid)
  return { url, close: () => void child.kill('SIGTERM') }
}
