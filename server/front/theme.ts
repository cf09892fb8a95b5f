import type { FastifyInstance } from 'fastify'
import { createLocalReq } from 'payload'
import type { Payload } from 'payload'
import { brandColour } from '../../queries/brandColour.ts'
import { brandSheet } from '../brandSheet.ts'
import type { ErrorPages } from './errorPages.ts'
import { answerRefusal } from './refusalAnswer.ts'

type Parts = { payload: Payload; errorPages: ErrorPages }

/**
 * GET /theme-<hash>.css: the school's own colour. Under the name of its content it never changes; a page from
 * before a change of colour gets the new one, and keeps it for nobody.
 */
export function themeRoutes(app: FastifyInstance, { payload, errorPages }: Parts): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: '/theme-:hash(^[0-9a-f]{12}).css',
    handler: async (request, reply) => {
      const colour = await brandColour(await createLocalReq({}, payload))
      if (!colour) return answerRefusal('not-found', { request, reply, errorPages })

      const { path, css } = brandSheet(colour)
      const isNamed = request.url.split('?', 1)[0] === path
      return reply
        .header('cache-control', isNamed ? 'public, max-age=31536000, immutable' : 'no-store')
        .type('text/css; charset=utf-8')
        .send(css)
    },
  })
}
