import proxy from '@fastify/http-proxy'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { clientIpHeader, visitOf } from './visit.ts'

/** In development Astro's own server renders the pages, behind the same walls. */
export async function devSiteRoutes(app: FastifyInstance, upstream: string): Promise<void> {
  await app.register(proxy, {
    upstream,
    prefix: '/',
    proxyPayloads: false,
    websocket: true,
    replyOptions: {
      rewriteRequestHeaders: (request, headers) => {
        const { origin, ip } = visitOf((request as FastifyRequest).raw)
        return { ...headers, host: new URL(origin).host, [clientIpHeader]: ip }
      },
    },
  })
}
