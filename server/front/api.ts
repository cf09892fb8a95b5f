import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { FastifyInstance } from 'fastify'
import { handleEndpoints } from 'payload'
import type { Payload } from 'payload'
import type { LimitedBody } from './bodyLimits.ts'
import type { ErrorPages } from './errorPages.ts'
import { fetchRequest } from './fetchRequest.ts'
import { answerRefusal } from './refusalAnswer.ts'
import { clientIpHeader, visitOf } from './visit.ts'

/** /api: Payload's REST API and our endpoints in it, streamed both ways. */
export function apiRoutes(
  app: FastifyInstance,
  { payload, errorPages }: { payload: Payload; errorPages: ErrorPages },
): void {
  app.all('/api/*', async (request, reply) => {
    const isHead = request.method === 'HEAD'
    const asked = fetchRequest(request, reply, {
      method: isHead ? 'GET' : request.method,
      more: { [clientIpHeader]: visitOf(request.raw).ip },
    })
    const response = await handleEndpoints({ config: payload.config, request: asked })
    if ((request.body as LimitedBody | undefined)?.isTooLarge) {
      await response.body?.cancel()
      return answerRefusal('too-large', { request, reply, errorPages })
    }
    for (const [name, value] of response.headers) void reply.header(name, value)
    if (!response.headers.has('cache-control'))
      void reply.header('cache-control', keepFor(request.url))
    if (isHead) await response.body?.cancel()
    const body = isHead ? null : response.body
    return reply.code(response.status).send(body && Readable.fromWeb(body as ReadableStream))
  })
}

/** Public pictures get a new name with every new content; everything else is for whoever asked, once. */
const keepFor = (url: string): string =>
  url.startsWith('/api/media/file/') ? 'public, max-age=3600' : 'private, no-store'
