import type { IncomingMessage } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { refusals } from '../../domain/refusals.ts'
import type { Refusal } from '../../domain/refusals.ts'
import type { ErrorPages } from './errorPages.ts'

type Pages = Pick<ErrorPages, 'page'>

export type RefusalAnswer = { status: number; contentType: string; body: Buffer }

/** What a refusal looks like to whoever asked: JSON for programs, a page of the school for people. */
export function refusalAnswer(
  reason: Refusal,
  { req, errorPages }: { req: IncomingMessage; errorPages: Pages },
): RefusalAnswer {
  const { status, words } = refusals[reason]
  if (wantsJson(req)) {
    const body = Buffer.from(JSON.stringify({ errors: [{ name: reason, message: words }] }))
    return { status, contentType: 'application/json; charset=utf-8', body }
  }
  return { status, contentType: 'text/html; charset=utf-8', body: errorPages.page(reason, req.url) }
}

/** Answers a request with a refusal, kept by nobody. */
export function answerRefusal(
  reason: Refusal,
  {
    request,
    reply,
    errorPages,
  }: { request: FastifyRequest; reply: FastifyReply; errorPages: Pages },
): FastifyReply {
  const { status, contentType, body } = refusalAnswer(reason, { req: request.raw, errorPages })
  if (status === 503) void reply.header('retry-after', '5')
  return reply
    .code(status)
    .header('content-type', contentType)
    .header('cache-control', 'private, no-store')
    .send(body)
}

/** A refusal for a status that something else has chosen. */
export function reasonFor(status: number): Refusal {
  const reasons: Readonly<Record<number, Refusal>> = {
    401: 'sign-in-first',
    403: 'not-allowed',
    404: 'not-found',
    413: 'too-large',
    429: 'too-many-tries',
    502: 'unavailable',
    503: 'unavailable',
    504: 'unavailable',
  }
  return reasons[status] ?? (status < 500 ? 'invalid-input' : 'broken')
}

function wantsJson(req: IncomingMessage): boolean {
  const accept = req.headers.accept ?? ''
  if (accept.includes('text/html')) return false
  return /^\/api(?:[/?]|$)/.test(req.url ?? '') || accept.includes('application/json')
}
