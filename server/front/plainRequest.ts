/** A GET or HEAD without a body: as much of it as the page cache asks about. Values are as Node gives them. */
export type PlainRequest = {
  method: 'GET' | 'HEAD'
  url: string
  headers: {
    host: string
    cookie?: string | undefined
    'accept-encoding'?: string | undefined
    'if-none-match'?: string | undefined
    'x-request-id'?: string | undefined
  }
}

/** Longer heads are left to Node, which also knows when they are too long. */
const LONGEST = 8_192

/** A request line, at least one whole header, and the empty line: RFC 9112, without its leniences. */
const shape =
  /^(?:GET|HEAD) \/[!-~]* HTTP\/1\.1\r\n(?:[!#$%&'*+\-.^_`|~0-9A-Za-z]+:[\t -~\x80-\xff]*\r\n)+\r\n$/

/** What the page cache wants to know, in the order of `PlainRequest`. */
const asked = ['host', 'cookie', 'accept-encoding', 'if-none-match', 'x-request-id']

/** These say that a request is more than a question, or that its connection ends or becomes another. */
const notPlain = [
  ...['content-length', 'transfer-encoding', 'trailer', 'expect'],
  ...['upgrade', 'http2-settings', 'proxy-connection', 'keep-alive'],
]

/** Most headers are of no interest, which the length of their names says before anything is copied. */
const lengths = new Set([...asked, ...notPlain, 'connection'].map(({ length }) => length))

/**
 * Reads a request that came whole and alone in one piece and is as ordinary as a browser's or a proxy's. Null for every
 * other one, the merely unusual included: Node's own parser decides about them.
 */
export function readPlainRequest(bytes: Buffer): PlainRequest | null {
  if (bytes.length > LONGEST) return null
  const text = bytes.toString('latin1')
  if (!shape.test(text)) return null
  const method = text.startsWith('G') ? 'GET' : 'HEAD'
  const url = text.slice(method.length + 1, text.indexOf(' ', method.length + 1))
  const found: (string | undefined)[] = [undefined, undefined, undefined, undefined, undefined]
  const last = text.length - '\r\n'.length
  for (let end = text.indexOf('\r\n'), at = end + 2; at < last; at = end + 2) {
    const colon = text.indexOf(':', at)
    end = text.indexOf('\r\n', colon)
    if (!lengths.has(colon - at)) continue
    const name = text.slice(at, colon).toLowerCase()
    const value = trimmed(text, colon + 1, end)
    const place = asked.indexOf(name)
    if (place !== -1 && found[place] === undefined) found[place] = value
    else if (place !== -1 || notPlain.includes(name)) return null
    else if (name === 'connection' && value.toLowerCase() !== 'keep-alive') return null
  }
  const [host, cookie, encodings, known, id] = found
  if (host === undefined) return null
  return {
    method,
    url,
    headers: {
      host,
      cookie,
      'accept-encoding': encodings,
      'if-none-match': known,
      'x-request-id': id,
    },
  }
}

/** Without the blanks around it that HTTP allows; what else JavaScript takes for blank belongs to a value. */
function trimmed(text: string, from: number, to: number): string {
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return text.slice(from, to)
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09
