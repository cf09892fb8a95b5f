import { Readable, pipeline } from 'node:stream'
import { promisify } from 'node:util'
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { encodingFor } from '../pageCache/sendReady.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

const { BROTLI_PARAM_QUALITY, BROTLI_OPERATION_FLUSH, Z_SYNC_FLUSH } = constants
const params = { [BROTLI_PARAM_QUALITY]: 4 }

const compressible =
  /^(?:text\/(?!event-stream)|application\/(?:json|javascript|xml|manifest\+json)|image\/svg)/

/** Less than this fits into one packet as it is. */
const WORTH_IT = 1_024

/**
 * Compresses what is made for one request: personal pages, the API, the panel. What streams is sent on
 * piece by piece, as it comes. Public pages and the site's own files are compressed long before.
 */
export async function compress(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  const encoding = encodingFor(request.headers['accept-encoding'])
  const isBytes = typeof payload === 'string' || Buffer.isBuffer(payload)
  const isWorthIt = isBytes ? payload.length >= WORTH_IT : payload instanceof Readable
  if (!isWorthIt || !canCompress(request, reply)) return payload

  void reply.header('vary', 'accept-encoding')
  if (encoding === 'identity') return payload

  const etag = reply.getHeader('etag')
  if (typeof etag === 'string' && !etag.startsWith('W/')) void reply.header('etag', `W/${etag}`)
  void reply.removeHeader('content-length').header('content-encoding', encoding)
  if (isBytes) return encoding === 'br' ? brotli(payload, { params }) : zip(payload)

  const packed =
    encoding === 'br'
      ? createBrotliCompress({ params, flush: BROTLI_OPERATION_FLUSH })
      : createGzip({ flush: Z_SYNC_FLUSH })
  // Either end may break off; the other is destroyed with it, and Fastify sees the answer end.
  return pipeline(payload as Readable, packed, () => undefined)
}

function canCompress({ method }: FastifyRequest, reply: FastifyReply): boolean {
  const { statusCode } = reply
  return (
    method !== 'HEAD' &&
    ![204, 206, 304].includes(statusCode) &&
    reply.getHeader('content-encoding') === undefined &&
    !String(reply.getHeader('cache-control') ?? '').includes('no-transform') &&
    compressible.test(String(reply.getHeader('content-type') ?? ''))
  )
}
