import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Variant } from '../../domain/roles.ts'
import type { RawHeaders } from '../front/securityHeaders.ts'

/** The last header is the request's id, and still empty. */
type Encoded = { headers: RawHeaders; body: Buffer }

/** A page as it goes out: for each encoding its bytes and its headers, ready for `writeHead`. */
export type ReadyPage = {
  status: number
  etag: string
  br: Encoded
  gzip: Encoded
  identity: Encoded
  /** What goes with a 304. Like the others, it ends with a place for the id of the request. */
  unchanged: RawHeaders
  bytes: number
}

type Rendered = {
  body: Buffer
  /** The page's own answer: its status, its type, where it leads, and whether it will ever change. */
  response: Response
  variant: Variant
  tags: ReadonlySet<string>
  /** Headers that every answer of this page carries. */
  security: RawHeaders
}

const requestId = ['x-request-id', '']

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Quality 5 costs a millisecond and is within five percent of the best, which costs sixty. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

/** Rough size of the objects around the bytes, so that many small pages are counted too. */
const OVERHEAD = 4_096

/** Compresses a rendered page once and lays out its headers, so that sending it costs nothing more. */
export async function makeReady(rendered: Rendered): Promise<ReadyPage> {
  const { body, response } = rendered
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const always = [...cachingHeaders(rendered), 'etag', etag, ...rendered.security]
  const location = response.headers.get('location')
  const common = [
    ...['content-type', typeOf(response), ...always],
    ...(location ? ['location', location] : []),
  ]
  const encoded = (bytes: Buffer, encoding?: string): Encoded => ({
    body: bytes,
    headers: [
      ...common,
      ...(encoding ? ['content-encoding', encoding] : []),
      ...['content-length', String(bytes.length), ...requestId],
    ],
  })
  const identity = encoded(body)
  const unchanged = [...always, ...requestId]
  const base = { status: response.status, etag, identity, unchanged }
  if (isDense(response)) {
    return { ...base, br: identity, gzip: identity, bytes: body.length + OVERHEAD }
  }
  const [br, gz] = await Promise.all([brotli(body, quality), zip(body)])
  return {
    ...base,
    br: encoded(br, 'br'),
    gzip: encoded(gz, 'gzip'),
    bytes: body.length + br.length + gz.length + OVERHEAD,
  }
}

const typeOf = ({ headers }: Response): string =>
  headers.get('content-type') ?? 'text/html; charset=utf-8'

/** Pictures are packed already by their own format, and nothing has nothing to pack. */
const isDense = (response: Response): boolean =>
  response.status !== 200 || /^image\/(?!svg)/.test(typeOf(response))

/**
 * A browser keeps a page and asks each time whether it is still right. `Vary: Cookie` keeps the faces
 * apart there and in any shared cache that honours it; our public pages set no cookie, so visitors send
 * none and share one copy. A CDN may hold the visitor's face for a second, the time in which readers are
 * promised a change, and can drop it sooner by its tags. One that ignores `Vary: Cookie` has to be told
 * to pass requests with an `atelier-hint` cookie on. What bears a hash of its content in its name never
 * changes, says so, and is kept by everyone.
 */
function cachingHeaders({ response, variant, tags }: Rendered): RawHeaders {
  const own = response.headers.get('cache-control') ?? ''
  if (own.includes('immutable')) return ['cache-control', own]
  if (variant !== 'visitor') {
    return ['cache-control', 'private, no-cache', 'vary', 'accept-encoding, cookie']
  }
  return [
    ...['cache-control', 'no-cache', 'cdn-cache-control', 'max-age=1'],
    ...['cache-tag', [...tags].sort().join(','), 'vary', 'accept-encoding, cookie'],
  ]
}
