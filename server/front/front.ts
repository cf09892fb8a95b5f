import type { RequestListener, Server } from 'node:http'
import rateLimit from '@fastify/rate-limit'
import type { Locker } from '@tus/server'
import Fastify from 'fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { refusalOfDatabase } from '../../database/errors.ts'
import { languages } from '../../domain/language.ts'
import type { Storage } from '../../providers/storage.ts'
import type { KeepPage } from '../pageCache/keepPage.ts'
import { eventRoutes } from '../realtime/events.ts'
import type { Hub } from '../realtime/hub.ts'
import { apiRoutes } from './api.ts'
import { assetRoutes } from './assets.ts'
import { bodyLimit, limitedBody, saysTooLarge } from './bodyLimits.ts'
import { isLoopback, networkOf } from './clientIp.ts'
import { compress } from './compress.ts'
import { devSiteRoutes } from './devSite.ts'
import type { ErrorPages } from './errorPages.ts'
import { refuseOnlookers } from './eyes.ts'
import { fileRoutes } from './files.ts'
import type { OwnHosts } from './hosts.ts'
import { isFromHere } from './originWall.ts'
import { pageRoutes } from './pages.ts'
import { panelRoutes } from './panel.ts'
import { answerRefusal, reasonFor } from './refusalAnswer.ts'
import type { RenderPage } from './renderPage.ts'
import { sandboxRoutes } from './sandbox.ts'
import type { HeaderPolicy } from './securityHeaders.ts'
import { secureAnswer } from './secureAnswer.ts'
import { themeRoutes } from './theme.ts'
import { uploadRoutes } from './uploads.ts'
import { visitOf } from './visit.ts'

export type FrontParts = {
  server: Server
  payload: Payload
  storage: Storage
  hub: Hub
  uploadLocker: Locker
  hosts: OwnHosts
  policy: HeaderPolicy
  errorPages: ErrorPages
  renderPage: RenderPage
  keepPage: KeepPage
  log: Pick<Logger, 'error' | 'debug'>
  adminPort: number
  sandboxUrl: string | undefined
  /** Where Astro's own server stands in development; undefined when the site is built. */
  astroDevUrl: string | undefined
  /** The folder of the built site's files. */
  client: string
  /** How many requests a minute one address may make beside those the page cache answers. */
  requestsPerMinute: number
}

/** What stands behind the gate: the walls, then every part of the school at its path. */
export async function buildFront(
  parts: FrontParts,
): Promise<{ handle: RequestListener; close: () => Promise<void> }> {
  let handle: RequestListener | undefined
  const app = Fastify({
    serverFactory: (listener) => {
      handle = listener
      return parts.server
    },
    logger: false,
    routerOptions: { maxParamLength: 500 },
    exposeHeadRoutes: false,
  })
  answerErrors(app, parts)
  streamBodies(app)
  app.addHook('onSend', secureAnswer(parts.policy))
  app.addHook('onSend', compress)
  await limitRate(app, parts)
  refuseForgeries(app, parts)
  refuseOnlookers(app, parts)

  uploadRoutes(app, { ...parts, locker: parts.uploadLocker })
  apiRoutes(app, parts)
  fileRoutes(app, { ...parts, security: parts.policy.file })
  eventRoutes(app, { ...parts, security: parts.policy.api })
  await panelRoutes(app, { ...parts, isDevelopment: parts.astroDevUrl !== undefined })
  await sandboxRoutes(app, parts)
  themeRoutes(app, parts)
  closedPaths(app, parts)
  await assetRoutes(app, parts.client)
  if (parts.astroDevUrl === undefined) pageRoutes(app, parts)
  else await devSiteRoutes(app, parts.astroDevUrl)

  await app.ready()
  if (!handle) throw new Error('Fastify gave no listener.')
  return { handle, close: () => app.close() }
}

/** Refuses what another site sends in a person's name, and bodies that say they are too large. */
function refuseForgeries(app: FastifyInstance, { hosts, errorPages }: FrontParts): void {
  app.addHook('onRequest', async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? ''
    const isForged = !isFromHere(request.raw, path, hosts)
    if (!isForged && !saysTooLarge(request.raw, bodyLimit(path))) return undefined

    void reply.header('connection', 'close') // or the rest of the body would be read
    return answerRefusal(isForged ? 'foreign-origin' : 'too-large', { request, reply, errorPages })
  })
}

/** Nobody reads a body before the part it is meant for; on its way there it is counted. */
function streamBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (request, body, done) => {
    done(null, limitedBody(body, bodyLimit(request.url.split('?', 1)[0] ?? '')))
  })
}

/**
 * A ceiling for one address, so high that only a machine meets it. What must not be tried often has limits of
 * its own, in its command. Our own machine has none: a proxy that was not declared in TRUSTED_PROXIES
 * would make everyone one visitor.
 */
async function limitRate(app: FastifyInstance, parts: FrontParts): Promise<void> {
  await app.register(rateLimit, {
    max: parts.requestsPerMinute,
    timeWindow: 60_000,
    cache: 20_000,
    keyGenerator: ({ raw }) => networkOf(visitOf(raw).ip),
    allowList: ({ raw }) => isLoopback(visitOf(raw).ip),
    addHeaders: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
    },
    addHeadersOnExceeding: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
    },
    errorResponseBuilder: () => Object.assign(new Error('Too many requests.'), { statusCode: 429 }),
  })
}

/** What belongs to the frameworks and is no page: image services, actions, and the pages of errors. */
function closedPaths(app: FastifyInstance, { errorPages }: FrontParts): void {
  const closed = ['/_image', '/_actions/*', '/_server-islands/*', '/errors', '/errors/*', '/api']
  for (const prefix of ['', ...languages.map((language) => `/${language}`)]) {
    for (const path of closed) {
      app.all(prefix + path, (request, reply) =>
        answerRefusal('not-found', { request, reply, errorPages }),
      )
    }
  }
}

function answerErrors(app: FastifyInstance, { log, errorPages }: FrontParts): void {
  const answer = (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const status = statusOf(error)
    const reason = refusalOfDatabase(error) ?? reasonFor(status)
    if (reason === 'broken')
      log.error({ msg: 'a request broke', err: error, request: visitOf(request.raw).id })
    return answerRefusal(reason, { request, reply, errorPages })
  }
  app.setErrorHandler(answer)
  app.setNotFoundHandler((request, reply) =>
    answerRefusal('not-found', { request, reply, errorPages }),
  )
}

function statusOf(error: unknown): number {
  const { statusCode, status } = (error ?? {}) as { statusCode?: unknown; status?: unknown }
  return [statusCode, status].find((each) => typeof each === 'number') ?? 500
}
