import proxy from '@fastify/http-proxy'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorPages } from './errorPages.ts'
import { answerRefusal } from './refusalAnswer.ts'
import { visitOf } from './visit.ts'

type Parts = { sandboxUrl: string | undefined; errorPages: ErrorPages }

/** /sandbox: the stand-ins' own pages where there are any, and nothing at all where there are none. */
export async function sandboxRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  const { sandboxUrl, errorPages } = parts
  if (sandboxUrl === undefined) {
    for (const url of ['/sandbox', '/sandbox/*']) {
      app.all(url, (request, reply) => answerRefusal('not-found', { request, reply, errorPages }))
    }
    return
  }
  await app.register(proxy, {
    upstream: sandboxUrl,
    prefix: '/sandbox',
    rewritePrefix: '/sandbox',
    proxyPayloads: false,
    replyOptions: {
      rewriteRequestHeaders: (request, headers) => ({
        ...headers,
        host: new URL(visitOf((request as FastifyRequest).raw).origin).host,
      }),
      onError: (reply) => {
        const answer = reply as unknown as FastifyReply
        void answerRefusal('unavailable', { request: answer.request, reply: answer, errorPages })
      },
    },
  })
}
