import path from 'node:path'
import { buildPanel, buildSite, root } from './lib/builds.ts'
import { takeDataFolder, wipeDemo } from './lib/dataFolder.ts'
import { demoSettings } from './lib/demoSettings.ts'
import { logToFiles } from './lib/logs.ts'
import { sandboxPart, schoolParts } from './lib/parts.ts'
import { expectFree, freePort } from './lib/ports.ts'
import { openSchool } from './lib/school.ts'
import { chooseMode, readDotEnv, settingNames } from './lib/settings.ts'
import { endOnRequest } from './lib/endOnRequest.ts'
import { readStartFlags, startHelp } from './lib/startFlags.ts'
import type { StartFlags } from './lib/startFlags.ts'
import { sentenceFor, trouble } from './lib/trouble.ts'
import { welcome } from './lib/welcome.ts'

const say = (line: string) => console.log(`  … ${line}`)
const complain = (line: string) => console.error(`  ! ${line}`)

try {
  const flags = readStartFlags(process.argv.slice(2))
  if (flags.wantsHelp) console.log(startHelp)
  else await start(flags)
} catch (error) {
  console.error(sentenceFor(error) ?? error)
  process.exit(1)
}

async function start(flags: StartFlags): Promise<void> {
  const choice = chooseMode({
    env: process.env,
    dotEnv: readDotEnv(path.join(root, '.env')),
    names: settingNames(path.join(root, '.env.example')),
    noDemo: flags.noDemo,
  })
  const isDemo = choice.kind === 'demo'
  if (flags.isFresh && !isDemo) {
    throw trouble(
      '--fresh wipes the demo, and this school has settings of its own. Nothing was done.',
    )
  }

  const dir = path.resolve(root, choice.settings.DATA_DIR ?? '.data')
  const port = flags.port ?? Number(choice.settings.PORT ?? 3000)
  const host = isDemo ? '127.0.0.1' : (choice.settings.HOST ?? '0.0.0.0')
  if (isDemo) console.log('There are no settings, so this opens a demo school.')
  await takeDataFolder(dir, choice.kind)
  await expectFree(port, host)
  if (flags.isFresh) await wipeDemo(dir)

  const whenAsked = endOnRequest()
  const adminPort = Number(choice.settings.ADMIN_PORT ?? (await freePort()))
  const standIns = isDemo ? { sandbox: await freePort(), smtp: await freePort() } : undefined
  const school = await openSchool({
    settings: {
      ...choice.settings,
      ...{ DATA_DIR: dir, HOST: host, PORT: String(port), ADMIN_PORT: String(adminPort) },
      ...(standIns && demoSettings({ dir, mode: 'demo', port, standIns })),
    },
    parts: [...(standIns ? [sandboxPart(dir, port, standIns)] : []), ...schoolParts(adminPort)],
    nodeEnv: 'production',
    build: () => Promise.all([buildPanel(say), buildSite(say)]),
    isSeeded: isDemo,
    logFor: isDemo ? logToFiles(path.join(dir, 'log'), complain) : () => undefined,
    say,
  })
  whenAsked(school.close)
  const logs = isDemo ? path.join(dir, 'log') : undefined
  console.log(welcome({ site: school.site, isDemo, logs }))
  process.send?.({ kind: 'open', site: school.site })
}
