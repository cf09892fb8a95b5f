import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { startChild } from '../../../server/child.ts'
import { buildSite, root } from '../../../scripts/lib/builds.ts'
import { takeDataFolder } from '../../../scripts/lib/dataFolder.ts'
import { openDatabase, prepareDatabase } from '../../../scripts/lib/database.ts'
import type { Database } from '../../../scripts/lib/database.ts'
import { freePort } from '../../../scripts/lib/ports.ts'
import { wipePostgres } from '../../../scripts/lib/postgres.ts'
import { fingerprint } from '../../../scripts/lib/stale.ts'
import { settingsOf } from '../sites.ts'
import { openSchool } from './openSchool.ts'
import type { OpenSchool } from './openSchool.ts'

export type TwoSchools = { demo: OpenSchool; big: OpenSchool; close: () => Promise<void> }

type Say = (step: string) => void

const here = 'bench/lib/learning'

/** All that says what these schools hold. */
const sources = ['migrations', 'scripts/seed', `${here}/growSchool.ts`, `${here}/teachMore.ts`]

/**
 * The demo school and a big one, each with a site process, on one PostgreSQL. Both are made the first time and whenever
 * the migrations or the seed have changed since; each run works on copies, so that all of them begin alike.
 */
export async function openTwoSchools(say: Say): Promise<TwoSchools> {
  const dir = path.join(root, '.data/bench-learning')
  mkdirSync(dir, { recursive: true })
  await takeDataFolder(dir, 'demo')
  const mark = fingerprint(root, sources)
  const madeFrom = path.join(dir, 'made-from')
  const isMade = existsSync(madeFrom) && readFileSync(madeFrom, 'utf8') === mark
  if (!isMade) await wipe(dir)

  const quiet = { say, logFor: () => () => undefined }
  const fell = () => say('PostgreSQL has ended unexpectedly')
  const database = await openDatabase({ ...quiet, url: undefined, dir, onFall: fell })
  const env: NodeJS.ProcessEnv = { ...process.env, ...(await settingsOf(dir, await freePort())) }
  const under = (name: string, port = env.PORT): NodeJS.ProcessEnv => ({
    ...{ ...env, PORT: port, SITE_URL: `http://localhost:${port}` },
    ...{ DATABASE_URL: addressOf(database, name), NODE_ENV: 'production', ATELIER_PROCESS: 'site' },
  })
  if (!isMade) {
    await prepareDatabase(database, { ...quiet, isSeeded: true, env: under('atelier') })
    await copyDatabase(database, { from: 'atelier', to: 'atelier_big' })
    await grow(under('atelier_big'), say)
    writeFileSync(madeFrom, mark)
  }
  if (!process.env.SITE_DIST) await buildSite(say)

  const open = async (from: string, to: string): Promise<OpenSchool> => {
    await copyDatabase(database, { from, to })
    return openSchool(under(to, String(await freePort())))
  }
  const demo = await open('atelier', 'demo_today')
  const big = await open('atelier_big', 'big_today')
  return {
    ...{ demo, big },
    close: async () => {
      await Promise.all([demo.close(), big.close()])
      await database.stop()
    },
  }
}

/** What was drawn stays, for drawing takes longest. */
async function wipe(dir: string): Promise<void> {
  await wipePostgres(dir)
  for (const name of ['media', 'private-files', 'made-from']) {
    rmSync(path.join(dir, name), { recursive: true, force: true })
  }
}

async function grow(env: NodeJS.ProcessEnv, say: Say): Promise<void> {
  say('gathering 10,000 students')
  const file = path.join(import.meta.dirname, 'growSchool.ts')
  const code = await startChild({ file, cwd: root, env, onLine: say }).exited
  if (code !== 0) throw new Error(`The school could not be made big (${code}).`)
}

function addressOf({ url }: Database, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

/** Nobody may be connected to either of them. */
async function copyDatabase(
  database: Database,
  { from, to }: { from: string; to: string },
): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf(database, 'postgres') })
  await client.connect()
  try {
    await client.query(`drop database if exists ${to}`)
    await client.query(`create database ${to} template ${from} strategy file_copy`)
  } finally {
    await client.end()
  }
}
