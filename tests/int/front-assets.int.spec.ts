import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { env } from '../../env.ts'
import { aFront, aSite, html } from '../support/front.ts'

const client = path.join(env.DATA_DIR, 'client')
const script = 'console.log("hello")'
mkdirSync(path.join(client, '_astro'), { recursive: true })
writeFileSync(path.join(client, '_astro/app.h4sh.js'), script)
writeFileSync(path.join(client, '_astro/app.h4sh.js.br'), brotliCompressSync(script))
writeFileSync(path.join(client, '_astro/app.h4sh.js.gz'), gzipSync(script))
writeFileSync(path.join(client, 'favicon.svg'), '<svg/>')
writeFileSync(path.join(env.DATA_DIR, 'secret.txt'), 'not meant for anybody')

/** Next, as far as the front sees it. */
const panel = createServer((req, res) => {
  res.setHeader('content-type', 'text/html; charset=utf-8')
  res.setHeader('content-security-policy', "default-src 'unsafe-inline'")
  res.end(JSON.stringify(req.headers).padEnd(3_000))
})
await new Promise<void>((resolve) => panel.listen(0, '127.0.0.1', resolve))
afterAll(() => void panel.close())
const ADMIN_PORT = (panel.address() as AddressInfo).port

const long = 'a personal page '.repeat(200)
const site = aSite({ '/mine': () => html(long) })
const front = await aFront({ site, settings: { ADMIN_PORT } })

test('a hashed file comes as it was compressed at the build, and for ever', async () => {
  for (const [accepted, encoding] of [
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ]) {
    const headers = { 'accept-encoding': accepted }
    const answer = await front.ask('/_astro/app.h4sh.js', { headers })
    expect([answer.text, answer.headers['content-encoding']]).toEqual([script, encoding])
    expect(answer.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': expect.stringContaining('javascript') as string,
      'x-content-type-options': 'nosniff',
    })
  }
})

test('other files are asked for again now and then', async () => {
  const { status, headers } = await front.ask('/favicon.svg')
  expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=3600'])
})

test('nothing beside the built files is served', async () => {
  for (const at of [
    '/../secret.txt',
    '/_astro/..%2f..%2fsecret.txt',
    '/_astro/',
    '/_astro/none.js',
  ]) {
    const { status, text } = await front.ask(at)
    expect([at, [308, 404].includes(status)]).toEqual([at, true])
    expect(text).not.toContain('not meant')
  }
})

test('what is made for one person is compressed on its way', async () => {
  for (const encoding of ['br', 'gzip']) {
    const { text, headers, bytes } = await front.ask('/mine', {
      headers: { 'accept-encoding': encoding },
    })
    expect([text, headers['content-encoding'], headers.vary]).toEqual([
      long,
      encoding,
      'accept-encoding',
    ])
    expect(bytes.length).toBeLessThan(300)
  }
})

test('the panel learns who asks from the front alone, and its answers get our policy', async () => {
  const { text, headers } = await front.ask('/admin/collections/users', {
    headers: {
      'x-forwarded-for': '198.51.100.7',
      'x-forwarded-host': 'evil.example',
      'accept-encoding': 'br',
    },
  })
  const seen = JSON.parse(text) as Record<string, string>
  expect(seen).toMatchObject({
    host: 'localhost:3000',
    'x-forwarded-host': 'localhost:3000',
    'x-forwarded-proto': 'http',
    'x-forwarded-for': '127.0.0.1',
  })
  const nonce = /'nonce-([^']+)'/.exec(seen['content-security-policy'] ?? '')?.[1] ?? 'none'
  expect(headers['content-security-policy']).toContain(`script-src 'self' 'nonce-${nonce}'`)
  expect(headers['content-security-policy']).not.toContain("default-src 'unsafe-inline'")
  expect(headers['content-encoding']).toBe('br')
})

test('no two answers of the panel share a nonce', async () => {
  const [one, other] = [await front.ask('/admin'), await front.ask('/admin')]
  expect(one.headers['content-security-policy']).not.toBe(other.headers['content-security-policy'])
})
