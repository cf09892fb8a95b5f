import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { env } from '../../env.ts'
import { askAt } from '../support/front.ts'

const root = path.resolve(import.meta.dirname, '../..')

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** A site whose pages are slow, broken or fine; it stands in for the built one. */
const entry = `
const page = (text) => new Response(text, { headers: { 'content-type': 'text/html' } })
export async function render(request, { locals }) {
  const { pathname } = new URL(request.url)
  if (pathname === '/slow') {
    await new Promise((resolve) => setTimeout(resolve, 700))
    return page('slow but whole')
  }
  if (pathname === '/stray') {
    Promise.reject(new Error('nobody waits for me'))
    return page('on its way out')
  }
  if (pathname !== '/name') return null
  locals.page.cache()
  return page((await locals.school.chrome()).name)
}
`

/** The site process as the supervisor starts it, with stand-in pages. */
async function aSiteProcess() {
  const dist = path.join(env.DATA_DIR, 'dist')
  mkdirSync(path.join(dist, 'server'), { recursive: true })
  writeFileSync(path.join(dist, 'server/entry.mjs'), entry)
  const port = await freePort()
  const lines: string[] = []
  const child = spawn(process.execPath, ['server/site.ts'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      SITE_URL: 'http://localhost:3000',
      LOG_LEVEL: 'info',
      SITE_DIST: dist,
    },
  })
  child.stdout.on('data', (chunk: Buffer) => lines.push(chunk.toString()))
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  afterAll(() => void child.kill('SIGKILL'))

  const statusOf = (at: string) =>
    askAt(port, at).then(
      ({ status }) => status,
      () => 0,
    )
  const reaches = async (at: string, wanted: number) => {
    while ((await statusOf(at)) !== wanted) await wait(20)
  }
  return { port, child, exited, lines, reaches, statusOf, ask: (at: string) => askAt(port, at) }
}

async function cutAllConnections(): Promise<void> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL })
  await client.connect()
  await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`)
  await client.end()
}

test('the process listens at once, and is ready when the school is open', async () => {
  const site = await aSiteProcess()
  await site.reaches('/healthz', 200)
  const early = await site.ask('/name')
  expect([early.status, early.headers['retry-after']]).toEqual([503, '2'])

  await site.reaches('/readyz', 200)
  const { text } = await site.ask('/readyz')
  expect(JSON.parse(text)).toEqual({
    ok: true,
    checks: { database: 'ok', queue: 'ok', migrations: 'ok' },
  })
  site.child.kill('SIGKILL')
})

test('asked to end, it finishes what it has begun, lets nobody in, and ends well', async () => {
  const site = await aSiteProcess()
  await site.reaches('/readyz', 200)
  const slow = site.ask('/slow')
  await wait(100)
  site.child.kill('SIGTERM')
  await wait(100)
  expect(await site.statusOf('/name')).toBe(0)
  expect((await slow).text).toBe('slow but whole')
  expect(await site.exited).toBe(0)
})

test('a promise nobody waits for ends the process, with a line that says why', async () => {
  const site = await aSiteProcess()
  await site.reaches('/readyz', 200)
  await site.ask('/stray').catch(() => undefined)
  expect(await site.exited).toBe(1)
  expect(site.lines.join('')).toContain('nobody waits for me')
})

test('PostgreSQL cuts every connection, and the process serves on', async () => {
  const site = await aSiteProcess()
  await site.reaches('/readyz', 200)
  await cutAllConnections()
  await site.reaches('/readyz', 200)
  await site.reaches('/name', 200)
  expect(site.child.exitCode).toBeNull()
  site.child.kill('SIGKILL')
})

test('a client that breaks off its upload or its download leaves the process standing', async () => {
  const site = await aSiteProcess()
  await site.reaches('/readyz', 200)
  const boundary = 'content-type: multipart/form-data; boundary=x'
  const requests = [
    `POST /api/users/login HTTP/1.1\r\nhost: localhost:3000\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n{"em`,
    `POST /api/media HTTP/1.1\r\nhost: localhost:3000\r\n${boundary}\r\ncontent-length: 900000\r\n\r\n--x\r\n`,
    `POST /slow HTTP/1.1\r\nhost: localhost:3000\r\ncontent-length: 900\r\n\r\na=b`,
    `GET /slow HTTP/1.1\r\nhost: localhost:3000\r\n\r\n`,
    `GET /api/courses HTTP/1.1\r\nhost: localhost:3000\r\n\r\n`,
  ]
  for (const request of requests) {
    const socket = connect(site.port, '127.0.0.1')
    socket.on('error', () => undefined)
    await new Promise<void>((resolve) => socket.write(request, () => resolve()))
    await wait(100)
    socket.destroy()
  }
  await wait(900)
  expect(await site.statusOf('/name')).toBe(200)
  expect(site.child.exitCode).toBeNull()
  site.child.kill('SIGKILL')
})
