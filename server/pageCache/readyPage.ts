import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Variant } from '../../domain/roles.ts'
import type { RawHeaders } from '../front/securityHeaders.ts'
import { createMessage } from './message.ts'
import type { Message } from './message.ts'

/** One form of a page: for Node's `writeHead`, and as the bytes of the whole answer. */
export type Packed = {
  status: number
  /** The last is the request's id, and still empty. */
  headers: RawHeaders
  message: Message
}

/** A page as it goes out: ready in each encoding, and for those who have it already. */
export type ReadyPage = {
  status: number
  etag: string
  br: Packed
  gzip: Packed
  identity: Packed
  /** The 304. */
  unchanged: Packed
  bytes: number
  /** How many have asked for it so far. */
  asked: number
  /** Packs `br` as tightly as brotli can. For pages that many ask for. */
  tighten: () => Promise<void>
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

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Costs a millisecond. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
/** Costs seventy, on another core, and leaves a tenth less to send. */
const tight = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }

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
  const { status } = response
  const encoded = (body: Buffer, encoding?: string) =>
    pack(status, {
      headers: [
        ...common,
        ...(encoding ? ['content-encoding', encoding] : []),
        ...['content-length', String(body.length)],
      ],
      body,
    })
  const identity = encoded(body)
  const unchanged = pack(304, { headers: always, body: Buffer.alloc(0) })
  const base = { status, etag, identity, unchanged, asked: 0 }
  if (isDense(response)) {
    const bytes = identity.message.bytes.length + OVERHEAD
    return { ...base, br: identity, gzip: identity, bytes, tighten: async () => undefined }
  }
  const [br, gz] = await Promise.all([brotli(body, quick), zip(body)])
  const packed = { br: encoded(br, 'br'), gzip: encoded(gz, 'gzip') }
  const forms = [identity, packed.br, packed.gzip]
  const bytes = forms.reduce((sum, { message }) => sum + message.bytes.length, OVERHEAD)
  const ready: ReadyPage = {
    ...{ ...base, ...packed, bytes },
    tighten: async () => {
      const better = await brotli(body, tight)
      if (better.length < br.length) ready.br = encoded(better, 'br')
    },
  }
  return ready
}

const pack = (status: number, answer: { headers: RawHeaders; body: Buffer }): Packed => ({
  status,
  headers: [...answer.headers, 'x-request-id', ''],
  message: createMessage(status, answer),
})

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
