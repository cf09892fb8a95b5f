import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RawHeaders } from '../front/securityHeaders.ts'
import type { ReadyPage } from './readyPage.ts'

/** Sends a ready page: unchanged, or in the best encoding that was asked for. `id` is the request's. */
export function sendReady(
  page: ReadyPage,
  { req, res, id }: { req: IncomingMessage; res: ServerResponse; id: string },
): void {
  if (page.status === 200 && isKnown(req.headers['if-none-match'], page.etag)) {
    res.writeHead(304, named(page.unchanged, id))
    res.end()
    return
  }
  const { headers, body } = page[encodingFor(req.headers['accept-encoding'])]
  res.writeHead(page.status, named(headers, id))
  res.end(req.method === 'HEAD' ? undefined : body)
}

/** Ready headers end with the name of the request's id. A copy of the same length costs a quarter of one that grows. */
function named(headers: RawHeaders, id: string): RawHeaders {
  const copy = headers.slice()
  copy[copy.length - 1] = id
  return copy
}

/** Compares without `W/`, which some caches add or take away. */
const isKnown = (known: string | undefined, etag: string): boolean =>
  known !== undefined && known.includes(etag.slice('W/'.length))

const refused = /\b(br|gzip)\s*;\s*q=0(?:\.0*)?\s*(?:,|$)/g

/** The best encoding that a request accepts. */
export function encodingFor(accepted: string | undefined): 'br' | 'gzip' | 'identity' {
  if (accepted === undefined) return 'identity'
  const wanted = accepted.includes('q=0') ? accepted.replace(refused, '') : accepted
  if (wanted.includes('br')) return 'br'
  return wanted.includes('gzip') ? 'gzip' : 'identity'
}
