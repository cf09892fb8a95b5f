import type { IncomingHttpHeaders } from 'node:http'
import proxy from '@fastify/http-proxy'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { LimitedBody } from './bodyLimits.ts'
import type { ErrorPages } from './errorPages.ts'
import { answerRefusal } from './refusalAnswer.ts'
import { clientIpHeader, visitOf } from './visit.ts'

type Parts = { adminPort: number; isDevelopment: boolean; errorPages: ErrorPages }

/**
 * The panel, which Next serves on loopback: /admin and what belongs to it. When it is down the school stays
 * open and the panel says "one moment". People sign in at one door, the site's.
 */
export async function panelRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  closedDoors(app, parts)
  for (const prefix of ['/admin', '/_next']) {
    await app.register(proxy, {
      upstream: `http://127.0.0.1:${parts.adminPort}`,
      prefix,
      rewritePrefix: prefix,
      proxyPayloads: false,
      websocket: parts.isDevelopment,
      httpMethods: ['GET', 'HEAD', 'POST'],
      replyOptions: {
        rewriteRequestHeaders: (request, headers) => forPanel(request as FastifyRequest, headers),
        onError: (reply) => panelIsDown(reply as unknown as FastifyReply, parts.errorPages),
      },
    })
  }
}

/** Next builds addresses from the forwarded host, and reads its scripts' nonce from a policy in the request. */
function forPanel(request: FastifyRequest, headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const { origin, ip, id, nonce } = visitOf(request.raw)
  const { host, protocol } = new URL(origin)
  return {
    ...headers,
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    'x-forwarded-for': ip,
    'x-request-id': id,
    [clientIpHeader]: ip,
    'content-security-policy': `script-src 'nonce-${nonce}'`,
  }
}

function panelIsDown(reply: FastifyReply, errorPages: ErrorPages): void {
  const { request } = reply
  const isTooLarge = (request.body as LimitedBody | undefined)?.isTooLarge === true
  void answerRefusal(isTooLarge ? 'too-large' : 'unavailable', { request, reply, errorPages })
}

/** Payload's own doors lead to the site's, or nowhere. */
function closedDoors(app: FastifyInstance, { errorPages }: Parts): void {
  app.get<{ Querystring: { redirect?: unknown } }>('/admin/login', (request, reply) => {
    const next = new URLSearchParams({ next: panelPath(request.query.redirect) })
    return reply.redirect(`/sign-in?${next}`, 302)
  })
  app.get('/admin/forgot', (_request, reply) => reply.redirect('/forgot-password', 302))
  for (const url of [
    '/admin/create-first-user',
    '/admin/reset/*',
    '/admin/reset',
    '/_next/image',
  ]) {
    app.all(url, (request, reply) => answerRefusal('not-found', { request, reply, errorPages }))
  }
}

/** A path of the panel to go on to after signing in; the panel's first page for anything else. */
export function panelPath(asked: unknown): string {
  const isOurs = typeof asked === 'string' && /^\/admin(?:[/?][\w\-./?=&%[\]]*)?$/.test(asked)
  return isOurs && !asked.includes('//') ? asked : '/admin'
}
