import { readFile } from 'node:fs/promises'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createMessage, sendMessage } from '../../server/pageCache/message.ts'
import type { Message } from '../../server/pageCache/message.ts'
import { makeReady } from '../../server/pageCache/readyPage.ts'
import { sendReadyAtOnce } from '../../server/pageCache/sendReady.ts'

/** A socket that passes everything on at once, or as much as it is told to hold back. */
function aSocket({ writableLength = 0 } = {}) {
  const sent: Buffer[] = []
  const write = (bytes: Uint8Array | string) => Boolean(sent.push(Buffer.from(bytes)))
  return { sent, writableLength, write: write as never }
}

const sentTo = (message: Message, ask: { id: string; isHead?: boolean }): string => {
  const socket = aSocket()
  sendMessage(message, socket, { isHead: false, ...ask })
  return socket.sent.join('')
}

const aMessage = () =>
  createMessage(200, { headers: ['content-length', '5'], body: Buffer.from('hello') })

test('a message names its request, and a shorter name leaves nothing of a longer one', () => {
  const message = aMessage()
  for (const id of ['a'.repeat(64), 'b'.repeat(8), 'c'.repeat(36), 'd'.repeat(64)]) {
    const said = /x-request-id: ([^\r]*)\r\n/.exec(sentTo(message, { id }))?.[1]
    expect(said?.trim()).toBe(id)
  }
})

test('a message says when it went out, and a head ends with its empty line', () => {
  const said = sentTo(aMessage(), { id: 'a'.repeat(36) })
  expect(said).toMatch(/^HTTP\/1\.1 200 OK\r\ndate: \w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT\r\n/)
  expect(said.endsWith('\r\n\r\nhello')).toBe(true)
  expect(sentTo(aMessage(), { id: 'a', isHead: true }).endsWith('\r\n\r\n')).toBe(true)
})

test('bytes that a socket still holds are left to it', () => {
  const message = aMessage()
  const { bytes } = message
  sendMessage(message, aSocket(), { id: 'a'.repeat(36), isHead: false })
  expect(message.bytes).toBe(bytes)
  sendMessage(message, aSocket({ writableLength: 1 }), { id: 'b'.repeat(36), isHead: false })
  expect(message.bytes).not.toBe(bytes)
  sendMessage(message, aSocket(), { id: 'c'.repeat(36), isHead: false })
  expect(bytes.includes('b'.repeat(36))).toBe(true)
})

test('no header ends its own line', () => {
  const headers = ['location', '/a\r\nset-cookie: b=c']
  expect(() => createMessage(308, { headers, body: Buffer.alloc(0) })).toThrow(/Invalid character/)
})

test('a page that many ask for is packed better, and stays the same page', async () => {
  const body = await readFile('README.md')
  const response = new Response(null, { headers: { 'content-type': 'text/html' } })
  const page = await makeReady({
    body,
    response,
    variant: 'visitor',
    tags: new Set(),
    security: [],
  })
  const first = page.br.message.bytes.length
  const asked = { headers: { 'accept-encoding': 'br' } }
  for (let count = 0; count < 500; count++) {
    sendReadyAtOnce(page, { asked, socket: aSocket() as never, id: 'a'.repeat(36) })
  }
  await expect.poll(() => page.br.message.bytes.length).toBeLessThan(first)
  const { bytes, headBytes } = page.br.message
  expect(brotliDecompressSync(bytes.subarray(headBytes)).equals(body)).toBe(true)
})
