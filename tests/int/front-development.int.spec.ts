import { createServer } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { WebSocketServer } from 'ws'
import { afterAll, expect, test } from 'vitest'
import { aFront } from '../support/front.ts'

/** Astro's development server, as far as the front sees it. */
const astro = createServer((req, res) =>
  res.end(`${req.method} ${req.url} for ${String(req.headers['x-atelier-ip'])}`),
)
const reloads = new WebSocketServer({ server: astro })
reloads.on('connection', (socket) => socket.send('reload!'))
await new Promise<void>((resolve) => astro.listen(0, '127.0.0.1', resolve))
afterAll(() => {
  reloads.close()
  astro.close()
})

const front = await aFront({
  astroDevUrl: `http://127.0.0.1:${(astro.address() as AddressInfo).port}`,
})

/** What comes back over a websocket opened with these headers, until the other end closes it. */
async function upgraded(headers: Record<string, string>): Promise<string> {
  const socket = connect(front.port, '127.0.0.1')
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.write(
    [
      'GET /reload HTTP/1.1',
      'connection: upgrade',
      'upgrade: websocket',
      'sec-websocket-version: 13',
    ]
      .concat('sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==', lines, '', '')
      .join('\r\n'),
  )
  socket.on('data', (chunk: Buffer) => {
    if (chunk.includes('reload!')) socket.end()
  })
  socket.on('error', () => undefined)
  return text(socket)
}

test('in development pages come from Astro’s own server, behind the same walls', async () => {
  expect((await front.ask('/@vite//odd')).text).toBe('GET /@vite//odd for 127.0.0.1')
  expect((await front.ask('/page', { headers: { host: 'evil.example' } })).status).toBe(421)
  const forged = await front.ask('/page', {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
  })
  expect(forged.status).toBe(403)
  expect((await front.ask('/errors/404')).status).toBe(404)
})

test('our own pages hear of a reload', async () => {
  const answer = await upgraded({ host: 'localhost:3000', origin: 'http://localhost:3000' })
  expect(answer).toContain('reload!')
})

test('another site hears nothing, under our name or its own', async () => {
  const foreign = 'https://evil.example'
  expect(await upgraded({ host: 'localhost:3000', origin: foreign })).toBe('')
  expect(await upgraded({ host: 'localhost:3000' })).toBe('')
  expect(await upgraded({ host: 'evil.example', origin: 'http://localhost:3000' })).toBe('')
})
