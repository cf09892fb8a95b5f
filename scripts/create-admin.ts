import path from 'node:path'
import { parseArgs } from 'node:util'
import { askForPassword } from './lib/askForPassword.ts'
import { root } from './lib/builds.ts'
import { takeDataFolder } from './lib/dataFolder.ts'
import { openDatabase, prepareDatabase } from './lib/database.ts'
import { adopt, chooseMode, readDotEnv, settingNames } from './lib/settings.ts'
import type { Settings } from './lib/settings.ts'
import { sentenceFor, trouble } from './lib/trouble.ts'

const help = `npm run create-admin -- --email you@school.example

Makes an admin of the school whose settings stand in .env or in the environment. The password is
ADMIN_PASSWORD, or what you type, or the first line of a pipe.
`

try {
  await makeAdmin()
  process.exit()
} catch (error) {
  console.error(sentenceFor(error) ?? error)
  process.exit(1)
}

async function makeAdmin(): Promise<void> {
  const { values } = parseArgs({
    options: { email: { type: 'string' }, help: { type: 'boolean', default: false } },
  })
  if (values.help) return console.log(help)

  const { settings } = chooseMode({
    env: process.env,
    dotEnv: readDotEnv(path.join(root, '.env')),
    names: settingNames(path.join(root, '.env.example')),
    noDemo: true,
  })
  const email = values.email ?? settings.ADMIN_EMAIL
  if (!email) throw trouble(`Say whose account it is.\n\n${help}`)
  const password = settings.ADMIN_PASSWORD ?? (await askForPassword(process.stdin))

  const admin = { email, password }
  const { ADMIN_EMAIL: _email, ADMIN_PASSWORD: _password, ...rest } = settings // they need not be a pair here
  delete process.env.ADMIN_EMAIL
  delete process.env.ADMIN_PASSWORD
  await inDatabaseOf(rest, () => create(admin))
  console.log(`${email} is an admin now, and may sign in at ${settings.SITE_URL}/admin`)
}

/** Runs `work` with the database of the settings, or with the embedded one while the school is closed. */
async function inDatabaseOf(settings: Settings, work: () => Promise<void>): Promise<void> {
  const dir = path.resolve(root, settings.DATA_DIR ?? '.data')
  if (!settings.DATABASE_URL) await takeDataFolder(dir, 'own')

  const ask = { say: (line: string) => console.log(`  … ${line}`), logFor: () => () => {} }
  const database = await openDatabase({ ...ask, url: settings.DATABASE_URL, dir, onFall: () => {} })
  try {
    await adopt({ LOG_LEVEL: 'error', ...settings, DATABASE_URL: database.url })
    await prepareDatabase(database, { ...ask, isSeeded: false, env: process.env })
    await work()
  } finally {
    await database.stop()
  }
}

async function create(admin: { email: string; password: string }): Promise<void> {
  const { createLocalReq, getPayload } = await import('payload')
  const { createAdmin } = await import('../commands/createAdmin.ts')
  const { refusals } = await import('../domain/refusals.ts')
  const { default: config } = await import('../payload.config.ts')

  const payload = await getPayload({ config })
  const answer = await createAdmin(await createLocalReq({}, payload), admin)
  if (answer.kind === 'refused') throw trouble(refusals[answer.reason].words)
}
