import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { RawHeaders } from '../front/securityHeaders.ts'
import { bodyOf, sendMessage } from './message.ts'
import type { Packed, ReadyPage } from './readyPage.ts'

/** As much of a request as decides in which form a ready page goes out. */
export type AskedFor = {
  method?: string | undefined
  headers: {
    'accept-encoding'?: string | undefined
    'if-none-match'?: string | undefined
  }
}

/** Sends a ready page: unchanged, or in the best encoding that was asked for. `id` is the request's. */
export function sendReady(
  page: ReadyPage,
  { req, res, id }: { req: IncomingMessage; res: ServerResponse; id: string },
): void {
  const { status, headers, message } = formFor(page, req)
  res.writeHead(status, named(headers, id))
  res.end(req.method === 'HEAD' ? undefined : bodyOf(message))
}

/** The same answer past Node's own server, straight to the socket of whoever asks. */
export function sendReadyAtOnce(
  page: ReadyPage,
  { asked, socket, id }: { asked: AskedFor; socket: Socket; id: string },
): void {
  sendMessage(formFor(page, asked).message, socket, { id, isHead: asked.method === 'HEAD' })
}

/** A page that so many have asked for since it last changed is packed once more, and better. */
const POPULAR = 500

function formFor(page: ReadyPage, { headers }: AskedFor): Packed {
  // Should that fail, it goes on being sent as it is.
  if (++page.asked === POPULAR) page.tighten().catch(() => undefined)
  return page.status === 200 && isKnown(headers['if-none-match'], page.etag)
    ? page.unchanged
    : page[encodingFor(headers['accept-encoding'])]
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
