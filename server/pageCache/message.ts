import { STATUS_CODES, validateHeaderValue } from 'node:http'
import type { Socket } from 'node:net'
import type { RawHeaders } from '../front/securityHeaders.ts'

/** How long a connection stays open with nothing asked: a little longer than load balancers hold theirs. */
export const KEEP_ALIVE_SECONDS = 65

/** A whole answer as it goes over the wire. Its date and the request's id are written into their places at the end. */
export type Message = {
  /** Nobody else's: of what is still on its way to somebody, `sendMessage` leaves the bytes to them. */
  bytes: Buffer
  headBytes: number
  /** Where the date begins, and which stands there. */
  dateAt: number
  date: string
  /** Where the id begins, and how long the one is that stands there. */
  idAt: number
  idLength: number
}

/** As HTTP writes it: `Sun, 06 Nov 1994 08:49:37 GMT`. */
const DATE_BYTES = 29
/** The longest id that is taken from a proxy. After a shorter one there are blanks, no part of a header's value. */
const ID_BYTES = 64

/** Lays out a message. Throws for a header that would end its own line. */
export function createMessage(
  status: number,
  { headers, body }: { headers: RawHeaders; body: Buffer },
): Message {
  const statusLine = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n`
  const dated = `${statusLine}date: `
  const named = `${dated}${' '.repeat(DATE_BYTES)}\r\nx-request-id: `
  const lines = [`${named}${' '.repeat(ID_BYTES)}`]
  for (let at = 0; at < headers.length; at += 2) {
    const [name = '', value = ''] = headers.slice(at, at + 2)
    validateHeaderValue(name, value)
    lines.push(`${name}: ${value}`)
  }
  lines.push('connection: keep-alive', `keep-alive: timeout=${KEEP_ALIVE_SECONDS}`)
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
  return {
    bytes: Buffer.concat([head, body]),
    headBytes: head.length,
    dateAt: dated.length,
    date: '',
    idAt: named.length,
    idLength: 0,
  }
}

/** What follows the head. */
export const bodyOf = ({ bytes, headBytes }: Message): Buffer => bytes.subarray(headBytes)

/**
 * Sends a message, or its head alone. One buffer and one write: two pieces cost a tenth more of all that a process can send.
 * A socket that could not pass everything on at once still reads the bytes, so the message gets new ones.
 */
export function sendMessage(
  message: Message,
  socket: Pick<Socket, 'write' | 'writableLength'>,
  { id, isHead }: { id: string; isHead: boolean },
): void {
  const { bytes, headBytes, dateAt, idAt } = message
  const now = dateNow()
  if (message.date !== now) {
    message.date = now
    bytes.write(now, dateAt, 'latin1')
  }
  if (message.idLength !== id.length) {
    message.idLength = id.length
    bytes.fill(' ', idAt, idAt + ID_BYTES)
  }
  bytes.write(id, idAt, 'latin1')
  socket.write(isHead ? bytes.subarray(0, headBytes) : bytes)
  if (socket.writableLength > 0) message.bytes = Buffer.from(bytes)
}

let date = ''
let until = 0

/** Made anew once a second. */
function dateNow(): string {
  const now = Date.now()
  if (now >= until || now < until - 1_000) {
    date = new Date(now).toUTCString()
    until = now - (now % 1_000) + 1_000
  }
  return date
}
