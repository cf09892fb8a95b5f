import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Variant } from '../../domain/roles.ts'
import type { RawHeaders } from '../front/securityHeaders.ts'

type Encoded = { headers: RawHeaders; body: Buffer }

/** A page as it goes out: for each encoding its bytes and its headers, ready for `writeHead`. */
export type ReadyPage = {
  etag: string
  br: Encoded
  gzip: Encoded
  identity: Encoded
  /** What goes with a 304. */
  unchanged: RawHeaders
  bytes: number
}

type Rendered = {
  body: Buffer
  contentType: string
  variant: Variant
  tags: ReadonlySet<string>
  /** Headers that every answer of this page carries. */
  security: RawHeaders
}

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Quality 5 costs a millisecond and is within five percent of the best, which costs sixty. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

/** Rough size of the objects around the bytes, so that many small pages are counted too. */
const OVERHEAD = 4_096

/** Compresses a rendered page once and lays out its headers, so that sending it costs nothing more. */
export async function makeReady(rendered: Rendered): Promise<ReadyPage> {
  const { body } = rendered
  const [br, gz] = await Promise.all([brotli(body, quality), zip(body)])
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const unchanged = [...cachingHeaders(rendered), 'etag', etag, ...rendered.security]
  const common = ['content-type', rendered.contentType, ...unchanged]
  const encoded = (bytes: Buffer, encoding?: string): Encoded => ({
    body: bytes,
    headers: [
      ...common,
      ...(encoding ? ['content-encoding', encoding] : []),
      'content-length',
      String(bytes.length),
    ],
  })
  return {
    etag,
    br: encoded(br, 'br'),
    gzip: encoded(gz, 'gzip'),
    identity: encoded(body),
    unchanged,
    bytes: body.length + br.length + gz.length + OVERHEAD,
  }
}

/**
 * A browser keeps a page and asks each time whether it is still right. `Vary: Cookie` keeps the faces
 * apart there and in any shared cache that honours it; our public pages set no cookie, so visitors send
 * none and share one copy. A CDN may hold the visitor's face for a second, the time in which readers are
 * promised a change, and can drop it sooner by its tags. One that ignores `Vary: Cookie` has to be told
 * to pass requests with an `atelier-hint` cookie on.
 */
const cachingHeaders = ({ variant, tags }: Rendered): RawHeaders =>
  variant === 'visitor'
    ? [
        ...['cache-control', 'no-cache', 'cdn-cache-control', 'max-age=1'],
        ...['cache-tag', [...tags].sort().join(','), 'vary', 'accept-encoding, cookie'],
      ]
    : ['cache-control', 'private, no-cache', 'vary', 'accept-encoding, cookie']
