import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { buildSite, root } from '../../scripts/lib/builds.ts'
import { takeDataFolder } from '../../scripts/lib/dataFolder.ts'
import { openDatabase, prepareDatabase } from '../../scripts/lib/database.ts'
import { demoSettings } from '../../scripts/lib/demoSettings.ts'
import { freePort } from '../../scripts/lib/ports.ts'
import type { Settings } from '../../scripts/lib/settings.ts'
import { startChild } from '../../server/child.ts'

export type Sites = {
  /** Where each process answers. The first is the school's own address. */
  urls: string[]
  pids: (number | undefined)[]
  /** What a process of this school runs under. */
  env: NodeJS.ProcessEnv
  close: () => Promise<void>
}

type Ask = { count: number; say: (step: string) => void }

/**
 * The demo school with so many site processes on one database, and neither panel nor worker. Its pages are
 * built when their source has changed, and its database is kept for the next time.
 */
export async function openSites({ count, say }: Ask): Promise<Sites> {
  const dir = path.join(root, '.data/bench-sites')
  mkdirSync(dir, { recursive: true })
  await takeDataFolder(dir, 'demo')
  const ports = await Promise.all(Array.from({ length: count }, freePort))
  const settings = await settingsOf(dir, ports[0] ?? 0)

  const quiet = { say, logFor: () => () => undefined }
  const fell = () => say('PostgreSQL has ended unexpectedly')
  const database = await openDatabase({ ...quiet, url: undefined, dir, onFall: fell })
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...settings,
    DATABASE_URL: database.url,
    NODE_ENV: 'production',
  }
  await prepareDatabase(database, { ...quiet, isSeeded: true, env })
  if (!process.env.SITE_DIST) await buildSite(say)

  const children = ports.map((port) =>
    startChild({
      file: path.join(root, 'server/site.ts'),
      cwd: root,
      env: { ...env, PORT: String(port), ATELIER_PROCESS: 'site' },
      onLine: (line) => /"level":(?:50|60)/.test(line) && say(line),
    }),
  )
  const urls = ports.map((port) => `http://localhost:${port}`)
  await Promise.all(urls.map(isOpen))
  return {
    urls,
    pids: children.map(({ pid }) => pid),
    env,
    close: async () => {
      await Promise.all(children.map((child) => child.stop()))
      await database.stop()
    },
  }
}

/** A demo without the outside world: files lie on disk, and mail would go nowhere. */
export async function settingsOf(dir: string, port: number): Promise<Settings> {
  const standIns = { sandbox: await freePort(), smtp: await freePort() }
  const all = demoSettings({ dir, mode: 'demo', port, standIns })
  const inBucket = (name: string) => name.startsWith('S3_')
  return {
    ...Object.fromEntries(Object.entries(all).filter(([name]) => !inBucket(name))),
    ADMIN_PORT: String(await freePort()),
    LOG_LEVEL: 'error',
    DISABLE_PAYLOAD_HMR: 'true',
  }
}

async function isOpen(url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await fetch(`${url}/readyz`).catch(() => null)
    await answer?.body?.cancel()
    if (answer?.ok) return
    await wait(100)
  }
  throw new Error(`The site at ${url} did not open.`)
}
