import { Readable } from 'node:stream'
import type { IncomingMessage } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { LimitedBody } from './bodyLimits.ts'
import { visitOf } from './visit.ts'

/**
 * The request as Payload and Astro want it: our public origin whatever the proxy in front speaks, the
 * body as it streams in, and a signal that fires when the visitor goes away before the answer is out.
 */
export function fetchRequest(
  request: FastifyRequest,
  reply: FastifyReply,
  {
    method = request.method,
    url = request.url,
    more,
  }: { method?: string; url?: string; more?: Record<string, string> } = {},
): Request {
  const { origin } = visitOf(request.raw)
  const body = request.body as LimitedBody | undefined
  return new Request(origin + url, {
    method,
    headers: fetchHeaders(request.raw, more),
    signal: goneSignal(reply),
    ...(body && { body: Readable.toWeb(body) as ReadableStream<Uint8Array>, duplex: 'half' }),
  })
}

/** The headers as they came through the gate, each value singly. */
export function fetchHeaders(req: IncomingMessage, more: Record<string, string> = {}): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    for (const each of [value ?? []].flat()) headers.append(name, each)
  }
  for (const [name, value] of Object.entries(more)) headers.set(name, value)
  return headers
}

function goneSignal({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort()
  })
  return gone.signal
}
