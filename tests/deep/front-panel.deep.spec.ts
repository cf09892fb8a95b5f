import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium } from 'playwright'
import { pino } from 'pino'
import { afterAll, expect, test } from 'vitest'
import { env } from '../../env.ts'
import { diskStorage } from '../../providers/storage/disk.ts'
import { assembleSite } from '../../server/assembleSite.ts'
import { aSite } from '../support/front.ts'
import { aPerson, password, theSchool } from '../support/people.ts'

const root = path.resolve(import.meta.dirname, '../..')

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** The built panel behind the front; its origin. */
async function thePanel(): Promise<string> {
  const [PORT, ADMIN_PORT] = [await freePort(), await freePort()]
  const SITE_URL = `http://localhost:${PORT}`
  const next = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(ADMIN_PORT)],
    { cwd: root, env: { ...process.env, SITE_URL, NODE_ENV: 'production' }, stdio: 'ignore' },
  )
  afterAll(() => void next.kill('SIGKILL'))
  const school = assembleSite({
    settings: { ...env, PORT, ADMIN_PORT, SITE_URL },
    log: pino({ level: 'silent' }),
  })
  await new Promise<void>((resolve) => school.gate.server.listen(PORT, '127.0.0.1', resolve))
  afterAll(() => school.drain(1_000))
  await school.open({
    payload: await theSchool(),
    storage: diskStorage(env.DATA_DIR),
    site: aSite({}),
    client: '',
  })
  while ((await fetch(`${SITE_URL}/admin/unauthorized`)).status === 503) await wait(200)
  return SITE_URL
}

test('the panel works under its policy, and breaks it nowhere', async () => {
  const { email } = await aPerson('admin')
  const origin = await thePanel()
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  afterAll(() => browser.close())
  const page = await (await browser.newContext()).newPage()
  const broken: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) broken.push(message.text())
  })
  page.on('pageerror', (error) => broken.push(error.message))

  const signedIn = await page.request.post(`${origin}/api/users/login`, {
    headers: { origin },
    data: { email, password },
  })
  expect(signedIn.status()).toBe(200)

  for (const at of [
    '/admin',
    '/admin/collections/users',
    '/admin/collections/courses/create',
    '/admin/globals/landing',
    '/admin/account',
  ]) {
    await page.goto(origin + at, { waitUntil: 'networkidle' })
  }
  await page.goto(`${origin}/admin/collections/courses/create`, { waitUntil: 'networkidle' })
  await page.getByLabel('Title').fill('Drawing hands')
  await page.getByLabel('Slug').fill('drawing-hands')
  await page.getByRole('button', { name: 'Publish changes' }).click()
  await page.waitForURL(/courses\/[\da-f-]{36}/)
  expect(broken).toEqual([])
})
