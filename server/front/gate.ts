import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { hasEyes } from '../../commands/eyesCookie.ts'
import type { Refusal } from '../../domain/refusals.ts'
import { refusals } from '../../domain/refusals.ts'
import { cachedPath, faceOf } from '../pageCache/pageKey.ts'
import { KEEP_ALIVE_SECONDS } from '../pageCache/message.ts'
import type { ReadyPage } from '../pageCache/readyPage.ts'
import { sendReady, sendReadyAtOnce } from '../pageCache/sendReady.ts'
import type { PageStore } from '../pageCache/store.ts'
import { canonicalPath } from './canonicalPath.ts'
import type { ErrorPages } from './errorPages.ts'
import { openFastLane } from './fastLane.ts'
import type { FastLane } from './fastLane.ts'
import type { OwnHosts } from './hosts.ts'
import { plainPage } from './plainPage.ts'
import type { PlainRequest } from './plainRequest.ts'
import { refusalAnswer } from './refusalAnswer.ts'
import { requestIds } from './requestIds.ts'
import type { HeaderPolicy } from './securityHeaders.ts'
import { noteVisit } from './visit.ts'

/** What a request meets once the school is open. */
export type OpenSchool = {
  handle: RequestListener
  isReady: () => Promise<{ ok: boolean; checks: Record<string, string> }>
}

export type Gate = {
  server: Server
  open(school: OpenSchool): void
  /** From now on nobody is let in, and every answer closes its connection. */
  startDraining(): void
  /** When the last answer is out, or `patienceMs` are over and the rest has been cut off. */
  emptied(patienceMs: number): Promise<void>
}

type GateParts = {
  hosts: OwnHosts
  policy: HeaderPolicy
  store: PageStore
  errorPages: Pick<ErrorPages, 'page'>
  trustedProxies: number
  /** In development Vite serves paths as odd as files are. */
  isLenient: boolean
}

/**
 * The first thing every request meets, before Fastify: probes, the host check, the page cache, and one spelling
 * for every path. It listens from the first moment, and says "one moment" until the school is open.
 */
export function createGate(parts: GateParts): Gate {
  let school: OpenSchool | undefined
  let isDraining = false
  const idOf = requestIds(parts.trustedProxies)

  const handle = (req: IncomingMessage, res: ServerResponse): void => {
    if (isDraining) res.shouldKeepAlive = false
    const url = req.url ?? ''
    const id = idOf(req.headers['x-request-id'])
    if (url === '/healthz') return sendJson(res, { status: 200, body: { ok: true } })
    if (url === '/readyz') return void sendReadiness(res, isDraining ? undefined : school)

    const origin = parts.hosts.get(req.headers.host?.toLowerCase() ?? '')
    if (origin === undefined) return refuse('wrong-host', { ...parts, req, res, id })
    if (!school) return refuse('unavailable', { ...parts, req, res, id })
    const kept = isRead(req) ? keptPage(parts.store, req) : undefined
    if (kept) return sendReady(kept, { req, res, id })

    const path = parts.isLenient ? url : canonicalUrl(url)
    if (path === null) return refuse('not-found', { ...parts, req, res, id })
    if (path !== url && isRead(req) && !url.startsWith('/api/')) {
      res.writeHead(308, [...parts.policy.page, 'location', path, 'x-request-id', id])
      res.end()
      return
    }
    req.url = path
    noteVisit(req, { id, origin, trustedProxies: parts.trustedProxies })
    school.handle(req, res)
  }

  /** Says of a kept page what `handle` would; anything else is for `handle` to say. */
  const answerAtOnce = (asked: PlainRequest, socket: Socket): boolean => {
    if (isDraining || !school || !parts.hosts.has(asked.headers.host)) return false
    const page = keptPage(parts.store, asked)
    if (page) sendReadyAtOnce(page, { asked, socket, id: idOf(asked.headers['x-request-id']) })
    return page !== undefined
  }

  const idleMs = KEEP_ALIVE_SECONDS * 1_000
  const server = createServer({ keepAliveTimeout: idleMs }, handle)
  const lane = openFastLane(server, { answer: answerAtOnce, idleMs })
  // Development servers reload over websockets, which no Fastify route sees before they are open.
  if (parts.isLenient) server.on('upgrade', (req, socket) => guardUpgrade(req, socket, parts))
  return {
    server,
    open: (opened) => (school = opened),
    startDraining: () => (isDraining = true),
    emptied: (patienceMs) => emptied({ server, lane }, patienceMs),
  }
}

const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'

/** Connections that are only kept alive are ended as they fall idle; Node does so once, and waits for the rest. */
async function emptied(
  { server, lane }: { server: Server; lane: FastLane },
  patienceMs: number,
): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.close(() => resolve())
  const doors = [
    {
      closeIdle: () => server.closeIdleConnections(),
      closeAll: () => server.closeAllConnections(),
    },
    lane,
  ]
  const sweep = setInterval(() => doors.forEach((door) => door.closeIdle()), 50)
  const cut = setTimeout(() => doors.forEach((door) => door.closeAll()), patienceMs)
  await promise
  clearInterval(sweep)
  clearTimeout(cut)
}

type Exchange = { req: IncomingMessage; res: ServerResponse; id: string }

/** The page that the cache holds for a question, and for whoever seems to ask it. */
function keptPage(
  store: PageStore,
  { url = '', headers }: { url?: string; headers: { cookie?: string } },
): ReadyPage | undefined {
  if (hasEyes(headers.cookie)) return undefined
  const path = cachedPath(url)
  return path === null ? undefined : store.get(faceOf(path, headers.cookie), path)
}

/** Ends a websocket that another site opens; a browser always names the origin of one. */
function guardUpgrade(req: IncomingMessage, socket: Duplex, parts: GateParts): void {
  const origin = parts.hosts.get(req.headers.host?.toLowerCase() ?? '')
  const isOurs = [...parts.hosts.values()].includes(req.headers.origin ?? '')
  noteVisit(req, { id: randomUUID(), origin: origin ?? '', trustedProxies: parts.trustedProxies })
  if (origin === undefined || !isOurs) socket.destroy()
}

/** The same url with its path in its one spelling, or null when it has none. */
function canonicalUrl(url: string): string | null {
  const question = url.indexOf('?')
  if (question === -1) return canonicalPath(url)
  const path = canonicalPath(url.slice(0, question))
  return path === null ? null : path + url.slice(question)
}

function refuse(reason: Refusal, { req, res, id, policy, errorPages }: GateParts & Exchange): void {
  const plain = {
    page: (why: Refusal) => plainPage('This is not the right address', refusals[why].words),
  }
  const { status, contentType, body } = refusalAnswer(reason, {
    req,
    errorPages: reason === 'wrong-host' ? plain : errorPages,
  })
  res.writeHead(status, [
    ...policy.page,
    ...['content-type', contentType, 'content-length', String(body.length)],
    ...['cache-control', 'private, no-store', 'x-request-id', id],
    ...(status === 503 ? ['retry-after', '2'] : []),
  ])
  res.end(req.method === 'HEAD' ? undefined : body)
}

async function sendReadiness(res: ServerResponse, school: OpenSchool | undefined): Promise<void> {
  if (!school)
    return sendJson(res, { status: 503, body: { ok: false, checks: { school: 'not open' } } })
  const readiness = await school.isReady()
  sendJson(res, { status: readiness.ok ? 200 : 503, body: readiness })
}

function sendJson(res: ServerResponse, { status, body }: { status: number; body: object }): void {
  res.writeHead(status, ['content-type', 'application/json', 'cache-control', 'no-store'])
  res.end(JSON.stringify(body))
}
