import { watch } from 'node:fs'
import path from 'node:path'
import { programs, root } from './lib/builds.ts'
import { takeDataFolder } from './lib/dataFolder.ts'
import { demoSettings } from './lib/demoSettings.ts'
import { endOnRequest } from './lib/endOnRequest.ts'
import { showLogs } from './lib/logs.ts'
import { sandboxPart } from './lib/parts.ts'
import { expectFree, freePort } from './lib/ports.ts'
import { openSchool } from './lib/school.ts'
import type { Part, School } from './lib/school.ts'
import { readStartFlags } from './lib/startFlags.ts'
import { sentenceFor } from './lib/trouble.ts'
import { welcome } from './lib/welcome.ts'

const say = (line: string) => console.log(`  … ${line}`)

/** `npm run dev`: the demo school at one address, with the sources of pages, panel and server watched. */
try {
  const { port = 3000 } = readStartFlags(process.argv.slice(2))
  const dir = path.join(root, '.data/development')
  await takeDataFolder(dir, 'demo')
  await expectFree(port, '127.0.0.1')

  const whenAsked = endOnRequest()
  const standIns = { sandbox: await freePort(), smtp: await freePort() }
  const [admin, pages] = [await freePort(), await freePort()]
  const school = await openSchool({
    settings: {
      ...demoSettings({ dir, mode: 'development', port, standIns }),
      ADMIN_PORT: String(admin),
    },
    parts: [sandboxPart(dir, port, standIns), ...watchedParts({ admin, pages })],
    nodeEnv: 'development',
    build: async () => {},
    isSeeded: true,
    logFor: showLogs((line) => console.log(line)),
    say,
  })
  whenAsked(school.close)
  restartOnChange(school)
  console.log(welcome({ site: school.site, isDemo: true }))
  process.send?.({ site: school.site })
} catch (error) {
  console.error(sentenceFor(error) ?? error)
  process.exit(1)
}

/** Astro and Next serve their sources themselves, on loopback, behind the site process. */
function watchedParts({ admin, pages }: { admin: number; pages: number }): Part[] {
  const astro = ['dev', '--root', 'site', '--host', '127.0.0.1', '--port', String(pages)]
  return [
    { name: 'pages', stage: 'first', file: programs.astro, args: [...astro, '--ignore-lock'] },
    {
      name: 'site',
      stage: 'first',
      file: 'server/site.ts',
      env: { ASTRO_DEV_URL: `http://127.0.0.1:${pages}` },
    },
    {
      name: 'admin',
      stage: 'then',
      file: programs.next,
      args: ['dev', '-H', '127.0.0.1', '-p', String(admin)],
    },
    { name: 'worker', stage: 'then', file: 'server/worker.ts' },
  ]
}

/** Next watches the panel and Astro the pages; what both call into is loaded by Node, once. */
function restartOnChange(school: School): void {
  const backend = [
    ...['access', 'collections', 'commands', 'database', 'domain', 'endpoints', 'globals'],
    ...['hooks', 'jobs', 'notifications', 'providers', 'queries', 'server'],
  ]
  const restart = (...names: string[]) =>
    afterQuiet(() => {
      say(`restarting ${names.join(', ')}`)
      for (const name of names) void school.kept.get(name)?.restart()
    })

  const onBackend = restart('site', 'worker', 'pages')
  const onSandbox = restart('sandbox')
  for (const folder of backend) watch(path.join(root, folder), { recursive: true }, onBackend)
  for (const file of ['payload.config.ts', 'env.ts']) watch(path.join(root, file), onBackend)
  watch(path.join(root, 'sandbox'), { recursive: true }, onSandbox)
}

const QUIET_MS = 150

/** An editor writes a file several times; only the last time counts. */
function afterQuiet(then: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  return () => {
    clearTimeout(timer)
    timer = setTimeout(then, QUIET_MS)
  }
}
