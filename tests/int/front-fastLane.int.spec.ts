import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import type { Locals } from '../../server/locals.ts'
import { openFastLane } from '../../server/front/fastLane.ts'
import { aFront, aSite, html } from '../support/front.ts'
import type { Front } from '../support/front.ts'
import { openWire } from '../support/wire.ts'
import type { WireAnswer } from '../support/wire.ts'

const kept =
  (text: string) =>
  ({ page }: Locals) => {
    page.cache()
    return html(text)
  }

const echo = async (_: Locals, request: Request) =>
  html(`${request.method} ${await request.text()}`)

const large = Array.from({ length: 40_000 }, (_, at) => `line ${at} of a long page`).join('\n')

const site = aSite({ '/page': kept('hello'), '/large': kept(large), '/echo': echo })

const asking = (path: string, ...headers: string[]) =>
  ['GET', path, 'HTTP/1.1\r\nHost: localhost:3000'].join(' ') +
  headers.map((header) => `\r\n${header}`).join('') +
  '\r\n\r\n'

/** A front that has these pages ready. */
async function aReadyFront(): Promise<Front> {
  const front = await aFront({ site })
  for (const path of ['/page', '/large']) await front.ask(path)
  return front
}

/** Without what differs from answer to answer by its nature. */
const alike = ({ status, headers: { date, 'x-request-id': id, ...headers }, body }: WireAnswer) => {
  expect(Date.parse(date ?? '')).toBeGreaterThan(Date.now() - 5_000)
  expect(id).toMatch(/^[\w-]{36}$/)
  return { status, headers, body: body.toString('base64') }
}

test.each([
  ['plain', []],
  ['brotli', ['Accept-Encoding: gzip, br']],
  ['gzip', ['Accept-Encoding: gzip']],
  ['none wanted', ['Accept-Encoding: br;q=0, gzip;q=0']],
  ['as a student', ['Cookie: atelier-hint=student']],
])('a kept page is the same at once and through Node: %s', async (_, headers) => {
  const front = await aReadyFront()
  for (const method of ['GET', 'HEAD']) {
    const [atOnce, throughNode] = await Promise.all([openWire(front.port), openWire(front.port)])
    const asked = asking('/page', ...headers).replace('GET', method)
    throughNode.send(asked.replace('\r\n', '\r\nTrailer: x\r\n')) // which the lane leaves to Node
    const ask = { hasNoBody: method === 'HEAD' }
    const second = alike(await throughNode.answer(ask)) // the first has rendered it, if need be
    atOnce.send(asked)
    expect(alike(await atOnce.answer(ask))).toEqual(second)
    expect(second.status).toBe(200)
  }
})

test('what somebody has already is not sent again', async () => {
  const front = await aReadyFront()
  const wire = await openWire(front.port)
  wire.send(asking('/page'))
  const { headers } = await wire.answer()
  wire.send(asking('/page', `If-None-Match: ${headers.etag}`))
  const unchanged = await wire.answer()
  expect([unchanged.status, unchanged.headers.etag]).toEqual([304, headers.etag])
  expect(unchanged.headers['content-length']).toBeUndefined()
})

test('one connection asks for whatever it likes, and nothing of it is lost', async () => {
  const front = await aReadyFront()
  const wire = await openWire(front.port)
  for (let round = 0; round < 3; round++) {
    wire.send(asking('/page'))
    expect((await wire.answer()).body.toString()).toBe('hello')
  }
  wire.send(
    'POST /echo HTTP/1.1\r\nHost: localhost:3000\r\nOrigin: http://localhost:3000\r\n' +
      'Content-Type: text/plain\r\nContent-Length: 9\r\n\r\nsome ',
  )
  await wait(20)
  wire.send('word' + asking('/page'))
  expect((await wire.answer()).body.toString()).toBe('POST some word')
  expect((await wire.answer()).body.toString()).toBe('hello')
  wire.send(asking('/page'))
  expect((await wire.answer()).body.toString()).toBe('hello')
})

test('a request in pieces, and several in one, are answered each and in order', async () => {
  const front = await aReadyFront()
  const wire = await openWire(front.port)
  for (const piece of ['GET /pa', 'ge HTTP/1.1\r\nHost: local', 'host:3000\r\n', '\r\n']) {
    wire.send(piece)
    await wait(10)
  }
  expect((await wire.answer()).body.toString()).toBe('hello')

  const other = await openWire(front.port)
  other.send(asking('/page') + asking('/large') + asking('/page'))
  const bodies = [await other.answer(), await other.answer(), await other.answer()]
  expect(bodies.map(({ body }) => body.length)).toEqual([5, large.length, 5])
})

test('another host, and a page that is not kept, are what they are through Node', async () => {
  const front = await aReadyFront()
  const wire = await openWire(front.port)
  wire.send(asking('/page').replace('localhost:3000', 'evil.example'))
  expect((await wire.answer()).status).toBe(421)
  const other = await openWire(front.port)
  other.send(asking('/nowhere'))
  expect((await other.answer()).status).toBe(404)
})

test('who reads slowly gets every answer whole, with a name and a date of its own', async () => {
  const front = await aReadyFront()
  const slow = await openWire(front.port)
  const quick = await openWire(front.port)
  slow.socket.pause()
  const names = new Set<string>()
  for (let count = 0; count < 30; count++) {
    slow.send(asking('/large')) // far more than the system holds for anybody
    await wait(5)
    quick.send(asking('/large'))
    const { headers, body } = await quick.answer()
    names.add(headers['x-request-id'] ?? '')
    expect(body.equals(Buffer.from(large))).toBe(true)
  }
  slow.socket.resume()
  for (let count = 0; count < 30; count++) {
    const { headers, body } = await slow.answer()
    names.add(headers['x-request-id'] ?? '')
    expect(body.equals(Buffer.from(large))).toBe(true)
  }
  expect(names.size).toBe(60)
})

const someWords = fc.string({ maxLength: 30 })
const asked = fc.oneof(
  fc.constant({ bytes: asking('/page'), answer: 'hello' }),
  fc.constant({ bytes: asking('/large'), answer: large }),
  someWords.map((words) => ({
    bytes:
      'POST /echo HTTP/1.1\r\nHost: localhost:3000\r\nOrigin: http://localhost:3000\r\n' +
      `Content-Type: text/plain\r\nContent-Length: ${Buffer.byteLength(words)}\r\n\r\n${words}`,
    answer: `POST ${words}`,
  })),
)

test('whatever is asked, in whatever pieces, is answered whole and in order', async () => {
  const front = await aReadyFront()
  const anyConversation = fc.record({
    asks: fc.array(asked, { minLength: 1, maxLength: 12 }),
    cuts: fc.array(fc.nat(3_000), { maxLength: 8 }),
    isSlow: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(anyConversation, async ({ asks, cuts, isSlow }) => {
      const wire = await openWire(front.port)
      if (isSlow) wire.socket.pause()
      const all = Buffer.from(asks.map(({ bytes }) => bytes).join(''))
      const ends = [...new Set(cuts), all.length].filter((at) => at <= all.length)
      let at = 0
      for (const end of ends.toSorted((a, b) => a - b)) {
        wire.send(all.subarray(at, end))
        at = end
        await wait(2)
      }
      wire.socket.resume()
      for (const { answer } of asks) {
        const { status, body } = await wire.answer()
        expect([status, body.toString()]).toEqual([200, answer])
      }
      wire.socket.destroy()
    }),
    { numRuns: 60 },
  )
})

/** A lane of its own that answers everything with so many bytes. */
async function aLane({ idleMs, bytes }: { idleMs: number; bytes: number }) {
  const server = createServer()
  const answered = { count: 0 }
  const head = `HTTP/1.1 200 OK\r\ncontent-length: ${bytes}\r\n\r\n`
  const page = Buffer.from(head + 'a'.repeat(bytes))
  const lane = openFastLane(server, {
    idleMs,
    answer: (_, socket) => {
      answered.count++
      socket.write(page)
      return true
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    lane.closeAll()
    server.close()
  })
  return { port: (server.address() as AddressInfo).port, answered }
}

test('who asks and does not read is not read either, until they do', async () => {
  const bytes = 4_000_000 // about as much as the system holds for somebody
  const { port, answered } = await aLane({ idleMs: 60_000, bytes })
  const wire = await openWire(port)
  wire.socket.pause()
  for (let count = 0; count < 15; count++) {
    wire.send(asking('/'))
    await wait(20)
  }
  expect(answered.count).toBeLessThan(5)

  wire.socket.resume() // what has come meanwhile is several in one, and not for the lane
  for (let count = 0; count < answered.count; count++) {
    expect((await wire.answer()).body.length).toBe(bytes)
  }
})

test('a silent connection is ended, one that asks is not', async () => {
  const { port } = await aLane({ idleMs: 100, bytes: 1 })
  const [silent, asks] = await Promise.all([openWire(port), openWire(port)])
  let isSilentOver = false
  void silent.ended.then(() => (isSilentOver = true))
  for (let count = 0; count < 8; count++) {
    asks.send(asking('/'))
    expect((await asks.answer()).status).toBe(200)
    await wait(50)
  }
  expect(isSilentOver).toBe(true)
})

test('when the school closes, idle connections end, and what is under way is finished', async () => {
  const front = await aReadyFront()
  const [idle, reading] = await Promise.all([openWire(front.port), openWire(front.port)])
  idle.send(asking('/page'))
  await idle.answer()
  reading.socket.pause()
  for (let count = 0; count < 10; count++) reading.send(asking('/large'))
  await wait(100)
  const closed = front.close()
  await idle.ended
  reading.socket.resume()
  for (let count = 0; count < 2; count++) {
    expect((await reading.answer()).body.length).toBe(large.length)
  }
  await closed
})
