import path from 'node:path'
import { startChild } from '../../server/child.ts'
import { buildWhenStale, fingerprint } from './stale.ts'
import { fullDisk, trouble } from './trouble.ts'

export const root = path.resolve(import.meta.dirname, '../..')
const bin = (name: string) => path.join(root, 'node_modules', name)

export const programs = {
  next: bin('next/dist/bin/next'),
  astro: bin('astro/bin/astro.mjs'),
}

/** All that Payload's config reaches, for the panel bundles it. */
const panelSource = [
  ...['access', 'admin', 'app', 'collections', 'commands', 'database', 'domain', 'endpoints'],
  ...['globals', 'hooks', 'jobs', 'notifications', 'providers', 'queries'],
  ...['env.ts', 'payload.config.ts', 'next.config.mjs', 'tsconfig.json', 'package-lock.json'],
  'site/src/styles/tokens.css',
]
const siteSource = ['site', 'domain', 'package-lock.json']

type Say = (line: string) => void

/** Builds the panel when its source has changed since. */
export const buildPanel = (say: Say, env = process.env): Promise<'fresh' | 'built'> =>
  buildWhenStale({
    mark: fingerprint(root, panelSource),
    output: path.join(root, '.next'),
    last: 'BUILD_ID',
    build: () => run('the panel', [programs.next, 'build'], { say, env }),
  })

/** Builds the public pages when their source has changed since. */
export const buildSite = (say: Say, env = process.env): Promise<'fresh' | 'built'> =>
  buildWhenStale({
    mark: fingerprint(root, siteSource),
    output: path.join(root, 'site/dist'),
    last: 'server/entry.mjs',
    build: () => run('the pages', [programs.astro, 'build', '--root', 'site'], { say, env }),
  })

type Run = { say: Say; env: NodeJS.ProcessEnv }

async function run(what: string, [file = '', ...args]: string[], { say, env }: Run) {
  say(`building ${what}`)
  const said: string[] = []
  const code = await startChild({
    file,
    args,
    cwd: root,
    env: { ...env, ...quiet, NODE_ENV: 'production' },
    onLine: (line) => said.push(line),
  }).exited
  if (code === 0) return
  if (said.some((line) => /ENOSPC|No space left/.test(line))) throw trouble(fullDisk())
  throw trouble(`Building ${what} failed:\n${said.join('\n').trim()}`)
}

const quiet = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' }
