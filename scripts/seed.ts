import path from 'node:path'
import { root } from './lib/builds.ts'
import { takeDataFolder } from './lib/dataFolder.ts'
import { openDatabase, prepareDatabase } from './lib/database.ts'
import { demoSettings } from './lib/demoSettings.ts'
import { freePort } from './lib/ports.ts'
import { readSeedFlags, seedHelp } from './lib/seedFlags.ts'
import type { SeedFlags } from './lib/seedFlags.ts'
import { adopt, chooseMode, readDotEnv, settingNames } from './lib/settings.ts'
import type { Settings } from './lib/settings.ts'
import { sentenceFor } from './lib/trouble.ts'
import { refuseProduction } from './seed/refuseProduction.ts'

const say = (step: string) => console.log(step)

try {
  const flags = readSeedFlags(process.argv.slice(2))
  if (flags.wantsHelp) console.log(seedHelp)
  else await fillSchool(flags)
  process.exit()
} catch (error) {
  console.error(sentenceFor(error) ?? error)
  process.exit(1)
}

/** Fills the school of the settings, whose database is there and up to date; or the embedded one, while it is closed. */
async function fillSchool(flags: SeedFlags): Promise<void> {
  const { kind, settings } = chooseMode({
    env: process.env,
    dotEnv: readDotEnv(path.join(root, '.env')),
    names: settingNames(path.join(root, '.env.example')),
    noDemo: false,
  })
  refuseProduction(settings.ATELIER_MODE ?? (kind === 'demo' ? 'demo' : 'production'))
  if (settings.DATABASE_URL) {
    await adopt(settings)
    return seed(flags)
  }

  const dir = path.resolve(root, settings.DATA_DIR ?? '.data')
  await takeDataFolder(dir, kind)
  const standIns = kind === 'demo' ? await openStandIns(dir) : {}
  const quiet = { say, logFor: () => () => {} }
  const database = await openDatabase({ ...quiet, url: undefined, dir, onFall: () => {} })
  try {
    await adopt({ LOG_LEVEL: 'error', ...settings, ...standIns, DATABASE_URL: database.url })
    await prepareDatabase(database, { ...quiet, isSeeded: true, env: process.env })
    await seed(flags)
  } finally {
    await database.stop()
  }
}

/** The demo keeps its files in a bucket of the sandbox, so that has to be there. */
async function openStandIns(dir: string): Promise<Settings> {
  const { startSandbox } = await import('../sandbox/start.ts')
  const standIns = { sandbox: await freePort(), smtp: await freePort() }
  const settings = demoSettings({ dir, mode: 'demo', port: 3000, standIns })
  await startSandbox({
    folder: path.join(dir, 'sandbox'),
    port: standIns.sandbox,
    smtpPort: standIns.smtp,
    s3: {
      bucket: settings.S3_BUCKET ?? '',
      accessKeyId: settings.S3_ACCESS_KEY_ID ?? '',
      secretAccessKey: settings.S3_SECRET_ACCESS_KEY ?? '',
    },
  })
  return settings
}

async function seed({ students }: SeedFlags): Promise<void> {
  const { getPayload } = await import('payload')
  const { gatherCrowd } = await import('./seed/crowd/gatherCrowd.ts')
  const { seedSchool } = await import('./seed/seedSchool.ts')
  const { default: config } = await import('../payload.config.ts')

  const payload = await getPayload({ config })
  await seedSchool(payload, { say })
  if (students > 0) await gatherCrowd(payload, { students, say })
}
