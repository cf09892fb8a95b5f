import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { execute } from '../../database/execute.ts'
import { env } from '../../env.ts'
import type { User } from '../../payload-types.ts'
import { aFront } from '../support/front.ts'
import { password, people, theSchool } from '../support/people.ts'

const here = 'http://localhost:3000'
const front = await aFront()

async function cookieOf({ email }: User): Promise<string> {
  const { headers } = await front.ask('/api/users/login', {
    method: 'POST',
    headers: { origin: here, 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  return (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ')
}

/** A file of `owner` with these bytes; its address. */
async function aFile(owner: User, filename: string, bytes: Buffer | string): Promise<string> {
  const folder = path.join(env.DATA_DIR, 'private-files')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, filename), bytes)
  const { rows } = await execute<{ id: string }>(
    { payload: await theSchool() },
    sql`insert into private_files (user_id, filename, mime_type, filesize)
      values (${owner.id}, ${filename}, 'image/png', ${bytes.length}) returning id`,
  )
  return `/files/${rows[0]?.id}`
}

test('a private file is there for its owner and for mentors, and for nobody else', async () => {
  const { ann, bob, tia, mia } = await people({
    ann: 'student',
    bob: 'student',
    tia: 'teacher',
    mia: 'mentor',
  })
  const file = await aFile(ann, 'homework.png', 'a drawing')
  for (const who of [ann, mia]) {
    const { status, text, headers } = await front.ask(file, {
      headers: { cookie: await cookieOf(who) },
    })
    expect([status, text, headers['cache-control']]).toEqual([
      200,
      'a drawing',
      'private, no-store',
    ])
  }
  for (const who of [bob, tia]) {
    expect((await front.ask(file, { headers: { cookie: await cookieOf(who) } })).status).toBe(404)
  }
  expect((await front.ask(file)).status).toBe(404)
  expect(
    (await front.ask('/files/no-id', { headers: { cookie: await cookieOf(mia) } })).status,
  ).toBe(404)
})

test('Payload’s own file route is closed to the owner', async () => {
  const { ann } = await people({ ann: 'student' })
  await aFile(ann, 'own.png', 'a drawing')
  const { status } = await front.ask('/api/private-files/file/own.png', {
    headers: { cookie: await cookieOf(ann) },
  })
  expect([401, 403, 404]).toContain(status)
})

test('a blocked person reads nothing, not even their own', async () => {
  const { ann } = await people({ ann: 'student' })
  const file = await aFile(ann, 'blocked.png', 'a drawing')
  const cookie = await cookieOf(ann)
  await execute(
    { payload: await theSchool() },
    sql`update users set blocked = true where id = ${ann.id}`,
  )
  expect((await front.ask(file, { headers: { cookie } })).status).toBe(404)
})

test('a player gets the range it asks for, by the letter of RFC 9110', async () => {
  const { ann } = await people({ ann: 'student' })
  const file = await aFile(ann, 'film.png', '0123456789')
  const cookie = await cookieOf(ann)
  const ranged = async (range: string, more = {}) => {
    const { status, text, headers } = await front.ask(file, { headers: { cookie, range, ...more } })
    return [status, text, headers['content-range']]
  }
  expect(await ranged('bytes=2-4')).toEqual([206, '234', 'bytes 2-4/10'])
  expect(await ranged('bytes=8-')).toEqual([206, '89', 'bytes 8-9/10'])
  expect(await ranged('bytes=-3')).toEqual([206, '789', 'bytes 7-9/10'])
  expect(await ranged('bytes=5-100')).toEqual([206, '56789', 'bytes 5-9/10'])
  expect(await ranged('bytes=10-')).toEqual([416, '', 'bytes */10'])
  expect(await ranged('bytes=-0')).toEqual([416, '', 'bytes */10'])
  for (const whole of ['bytes=0-1,3-4', 'bytes=4-2', 'bytes=-', 'pages=1-2']) {
    expect(await ranged(whole)).toEqual([200, '0123456789', undefined])
  }
  const { headers } = await front.ask(file, { headers: { cookie } })
  expect(await ranged('bytes=0-0', { 'if-range': headers.etag })).toEqual([
    206,
    '0',
    'bytes 0-0/10',
  ])
  expect(await ranged('bytes=0-0', { 'if-range': '"older"' })).toEqual([
    200,
    '0123456789',
    undefined,
  ])
})

test('HEAD says how long a file is, and sends none of it', async () => {
  const { ann } = await people({ ann: 'student' })
  const file = await aFile(ann, 'head.png', '0123456789')
  const { status, headers, bytes } = await front.ask(file, {
    method: 'HEAD',
    headers: { cookie: await cookieOf(ann) },
  })
  expect([status, headers['content-length'], bytes.length]).toEqual([200, '10', 0])
})

test('a name with quotes and letters of any language stays a name', async () => {
  const { ann } = await people({ ann: 'student' })
  const file = await aFile(ann, 'Übung "eins".png', 'a drawing')
  const { headers } = await front.ask(file, { headers: { cookie: await cookieOf(ann) } })
  expect(headers['content-disposition']).toBe(
    `inline; filename="_bung__eins_.png"; filename*=UTF-8''%C3%9Cbung%20%22eins%22.png`,
  )
})

test('a client that reads nothing costs no memory', async () => {
  const { ann } = await people({ ann: 'student' })
  const file = await aFile(ann, 'large.png', 'begins')
  truncateSync(path.join(env.DATA_DIR, 'private-files/large.png'), 400 * 1024 * 1024)
  const cookie = await cookieOf(ann)
  const megabytes = () => process.memoryUsage().rss / 1024 / 1024
  const before = megabytes()
  const socket = connect(front.port, '127.0.0.1')
  socket.pause()
  socket.write(`GET ${file} HTTP/1.1\r\nhost: localhost:3000\r\ncookie: ${cookie}\r\n\r\n`)
  let most = before
  for (const until = performance.now() + 1_500; performance.now() < until; await wait(20)) {
    most = Math.max(most, megabytes())
  }
  socket.destroy()
  expect(most - before).toBeLessThan(60)
})
