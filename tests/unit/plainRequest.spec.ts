import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { Duplex } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPlainRequest } from '../../server/front/plainRequest.ts'

const head = (...lines: string[]) => `${lines.join('\r\n')}\r\n\r\n`
const read = (text: string) => readPlainRequest(Buffer.from(text, 'latin1'))
const first = 'GET /courses?utm_source=x HTTP/1.1'

test('what a browser asks is read', () => {
  const asked = head(
    ...[first, 'Host: school.example', 'Connection: keep-alive', 'User-Agent: Mozilla/5.0 (X11)'],
    ...['Upgrade-Insecure-Requests: 1', 'Accept-Encoding: gzip, deflate, br, zstd'],
    ...[
      'COOKIE:  a=b; atelier-hint=student\t ',
      'If-None-Match: W/"abc"',
      'X-Request-Id: 12345678',
    ],
  )
  expect(read(asked)).toEqual({
    method: 'GET',
    url: '/courses?utm_source=x',
    headers: {
      host: 'school.example',
      cookie: 'a=b; atelier-hint=student',
      'accept-encoding': 'gzip, deflate, br, zstd',
      'if-none-match': 'W/"abc"',
      'x-request-id': '12345678',
    },
  })
  expect(read(head('HEAD / HTTP/1.1', 'host:a'))).toMatchObject({ method: 'HEAD', url: '/' })
})

const host = 'Host: a'

test.each([
  ['a form', head('POST / HTTP/1.1', host, 'Content-Length: 0')],
  ['a body', head(first, host, 'Content-Length: 3')],
  ['a body of unknown length', head(first, host, 'Transfer-Encoding: chunked')],
  ['a question before the body', head(first, host, 'Expect: 100-continue')],
  ['a websocket', head(first, host, 'Upgrade: websocket', 'Connection: Upgrade')],
  ['a connection that ends', head(first, host, 'Connection: close')],
  ['a connection with wishes', head(first, host, 'Connection: keep-alive, TE')],
  ['an older protocol', head('GET / HTTP/1.0', host)],
  ['a whole address', head('GET http://a/ HTTP/1.1', host)],
  ['no host', head(first, 'Accept: */*')],
  ['two hosts', head(first, host, 'HOST: b')],
  ['cookies in two lines', head(first, host, 'Cookie: a=1', 'Cookie: b=2')],
  ['a line that goes on', head(first, host, 'Accept: a', ' b')],
  ['a blank before the colon', head(first, 'Host : a', host)],
  ['a line without a name', head(first, host, ': a')],
  ['a control character', head(first, host, 'Accept: a\0b')],
  ['a carriage return within a line', head(first, host, 'Accept: a\rb')],
  ['line feeds alone', head(first, host).replaceAll('\r\n', '\n')],
  ['an empty line before it', `\r\n${head(first, host)}`],
  ['a second request behind it', head(first, host) + head(first, host)],
  ['half a request', head(first, host).slice(0, -2)],
  ['a long head', head(first, host, `Accept: ${'a'.repeat(9_000)}`)],
  ['nothing', ''],
])('%s is for Node to read', (_, text) => {
  expect(read(text)).toBeNull()
})

const token = fc.stringMatching(/^[!#$%&'*+\-.^_`|~0-9A-Za-z]{1,18}$/)
const value = fc.oneof(
  fc.stringMatching(/^[\t -~\x80-\xff]{0,30}$/),
  fc.constantFrom(
    'keep-alive',
    'Keep-Alive',
    'close',
    '',
    ' ',
    'gzip, br',
    '3',
    'chunked',
    'a\xa0',
  ),
)
const known = fc.constantFrom(
  ...['Host', 'host', 'Cookie', 'Accept-Encoding', 'If-None-Match', 'X-Request-Id', 'Connection'],
  ...['Content-Length', 'Transfer-Encoding', 'Keep-Alive', 'Expect', 'Upgrade', 'Accept', 'TE'],
)
const line = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: known }, token),
    fc.constantFrom(':', ': ', ':\t '),
    value,
  )
  .map((parts) => parts.join(''))
const request = fc
  .record({
    method: fc.constantFrom('GET', 'HEAD'),
    url: fc.stringMatching(/^\/[!-~]{0,20}$/),
    lines: fc.array(line, { maxLength: 6 }),
    host: fc.constantFrom([], ['Host: a.example'], ['host:b:3000 ']),
  })
  .map(({ method, url, lines, host }) => head(`${method} ${url} HTTP/1.1`, ...host, ...lines))

/** What Node's own server makes of these bytes; null when it refuses them. */
function readByNode(bytes: Buffer): Promise<IncomingMessage | null> {
  const { promise, resolve } = Promise.withResolvers<IncomingMessage | null>()
  const server = createServer((req) => resolve(req))
  server.on('clientError', () => resolve(null))
  const socket = new Duplex({ read: () => undefined, write: (_chunk, _encoding, done) => done() })
  server.emit('connection', socket)
  socket.push(bytes)
  void promise.then(() => socket.destroy())
  return promise
}

test('whatever is read here, Node reads too, and the same', async () => {
  let isRead = 0
  await fc.assert(
    fc.asyncProperty(request, async (text) => {
      const bytes = Buffer.from(text, 'latin1')
      const ours = readPlainRequest(bytes)
      if (!ours) return
      isRead++
      const theirs = await readByNode(bytes)
      expect(theirs?.method).toBe(ours.method)
      expect(theirs?.url).toBe(ours.url)
      for (const [name, value] of Object.entries(ours.headers)) {
        expect(theirs?.headers[name]).toBe(value)
      }
      expect(
        theirs?.headers['content-length'] ?? theirs?.headers['transfer-encoding'],
      ).toBeUndefined()
    }),
    { numRuns: 2_000 },
  )
  expect(isRead).toBeGreaterThan(300)
})
