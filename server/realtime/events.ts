import type { ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { Payload } from 'payload'
import { fetchHeaders } from '../front/fetchRequest.ts'
import { answerRefusal } from '../front/refusalAnswer.ts'
import type { ErrorPages } from '../front/errorPages.ts'
import type { RawHeaders } from '../front/securityHeaders.ts'
import { visitOf } from '../front/visit.ts'
import { whoAsks } from '../front/whoAsks.ts'
import type { Hub } from './hub.ts'

type Parts = {
  payload: Payload
  hub: Hub
  security: RawHeaders
  errorPages: ErrorPages
  heartbeatMs?: number
  /** How often it is asked whether the person is still signed in. */
  recheckMs?: number
}

/** A browser that reads so slowly that this much waits is cut off, and comes back to catch up. */
const MOST_WAITING = 64 * 1024

/**
 * GET /events: server-sent events for the signed-in person. Each names what happened and its id, and the
 * browser asks for the rest. One that comes back with `Last-Event-ID` is told to catch up first, because
 * events are not kept.
 */
export function eventRoutes(app: FastifyInstance, parts: Parts): void {
  const { payload, hub, security, errorPages, heartbeatMs = 20_000, recheckMs = 60_000 } = parts

  app.get('/events', async (request, reply) => {
    const headers = fetchHeaders(request.raw)
    const user = await whoAsks(payload, headers)
    if (!user) return answerRefusal('sign-in-first', { request, reply, errorPages })

    const { raw } = reply
    const write = (text: string) => {
      if (raw.writableEnded || raw.destroyed) return
      raw.write(text)
      if (raw.writableLength > MOST_WAITING) raw.destroy()
    }
    const leave = hub.join(user.id, {
      send: ({ event, id }) => write(`id: ${id}\nevent: ${event}\ndata: {"id":"${id}"}\n\n`),
      resync: () => write('event: resync\ndata: {}\n\n'),
      close: () => raw.end(),
    })
    if (!leave) return answerRefusal('too-many-tries', { request, reply, errorPages })

    reply.hijack()
    openStream(raw, [...security, 'x-request-id', visitOf(request.raw).id])
    write(request.headers['last-event-id'] ? 'event: resync\ndata: {}\n\n' : ': welcome\n\n')

    const beat = setInterval(() => write(': still here\n\n'), heartbeatMs)
    const recheck = setInterval(() => {
      whoAsks(payload, headers).then(
        (now) => now?.id === user.id || raw.end(),
        () => raw.end(),
      )
    }, recheckMs)
    raw.on('close', () => {
      clearInterval(beat)
      clearInterval(recheck)
      leave()
    })
  })
}

function openStream(raw: ServerResponse, headers: RawHeaders): void {
  raw.writeHead(200, [
    ...headers,
    ...['content-type', 'text/event-stream; charset=utf-8'],
    ...['cache-control', 'private, no-store, no-transform', 'x-accel-buffering', 'no'],
  ])
}
