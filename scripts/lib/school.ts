import path from 'node:path'
import { startChild } from '../../server/child.ts'
import { keep } from '../../server/supervisor.ts'
import type { Kept, Running } from '../../server/supervisor.ts'
import { root } from './builds.ts'
import { openDatabase, prepareDatabase } from './database.ts'
import { firstPage, listening } from './firstPage.ts'
import { adopt } from './settings.ts'
import type { Settings } from './settings.ts'
import { trouble } from './trouble.ts'

/** One Node process of the school. */
export type Part = {
  name: string
  file: string
  args?: readonly string[]
  env?: Settings
  /** `early` ones others are pointed at; `first` ones make the first page, and have the machine to themselves. */
  stage: 'early' | 'first' | 'then'
  /** What it prints when it is there, if that is waited for. */
  readyLine?: string
}

/** Takes the lines a part prints; undefined lets it print where we print. */
export type LogFor = (part: string) => ((line: string) => void) | undefined

export type SchoolAsk = {
  /** All settings; without DATABASE_URL, PostgreSQL is run here. */
  settings: Settings
  parts: readonly Part[]
  nodeEnv: 'production' | 'development'
  /** Makes what the parts need before they start. */
  build: () => Promise<unknown>
  /** Fills an empty database with the demo school. */
  isSeeded: boolean
  logFor: LogFor
  say: (line: string) => void
}

export type School = {
  /** The address visitors type. */
  site: string
  /** What is kept running, by name. */
  kept: ReadonlyMap<string, Kept>
  /** Ends the parts, and PostgreSQL after them. */
  close: () => Promise<void>
}

/** A part that falls so often before the school is open will not stand up any more. */
const HOPELESS_AFTER = 3

/** Starts all that a school is made of, and keeps it running. Resolves when its pages and its panel answer. */
export async function openSchool(ask: SchoolAsk): Promise<School> {
  const { settings, say } = ask
  const env = await adopt({ DATABASE_URL: 'postgresql://127.0.0.1/embedded', ...settings })

  const hopeless = Promise.withResolvers<never>()
  hopeless.promise.catch(() => {}) // nobody waits for it once the school is open
  const onFall = (name: string) => (inARow: number) => {
    say(`${name} has ended unexpectedly and is started again`)
    if (inARow >= HOPELESS_AFTER) hopeless.reject(trouble(hopelessWords(name, env.DATA_DIR)))
  }

  const kept = new Map<string, Kept>()
  const start = async (part: Part) => {
    const starting = () => startPart(part, ask, environmentOf(ask))
    kept.set(part.name, await keep({ start: starting, onFall: onFall(part.name) }))
  }

  const startAll = (stage: Part['stage']) =>
    Promise.all(ask.parts.filter((part) => part.stage === stage).map(start))
  const opening = (async () => {
    const [database] = await Promise.all([
      openDatabase({
        ...ask,
        url: settings.DATABASE_URL,
        dir: env.DATA_DIR,
        onFall: onFall('postgres'),
      }),
      startAll('early'),
    ])
    Object.assign(process.env, { DATABASE_URL: database.url })
    await prepareDatabase(database, { ...ask, env: environmentOf(ask) })
    return database
  })()

  const [database] = await Promise.race([Promise.all([opening, ask.build()]), hopeless.promise])
  await startAll('first')
  await Promise.race([firstPage(env), hopeless.promise])
  await Promise.race([startAll('then'), hopeless.promise])
  await Promise.race([listening(env.ADMIN_PORT), hopeless.promise])

  return {
    site: env.SITE_URL,
    kept,
    close: async () => {
      await Promise.all([...kept.values()].map((each) => each.stop()))
      await database.stop()
    },
  }
}

/** Read when a process starts, since the database is known later than the rest. */
const environmentOf = ({ nodeEnv }: SchoolAsk): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: nodeEnv,
  DISABLE_PAYLOAD_HMR: 'true',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
})

async function startPart(part: Part, ask: SchoolAsk, env: NodeJS.ProcessEnv): Promise<Running> {
  const ready = Promise.withResolvers<void>()
  const log = ask.logFor(part.name)
  const watched = (line: string) => {
    if (part.readyLine && line.includes(part.readyLine)) ready.resolve()
    ;(log ?? console.log)(line)
  }
  const child = startChild({
    file: path.resolve(root, part.file),
    args: part.args,
    cwd: root,
    env: { ...env, ATELIER_PROCESS: part.name, ...part.env },
    onLine: log || part.readyLine ? watched : undefined,
  })
  if (part.readyLine) await Promise.race([ready.promise, child.exited])
  return child
}

const hopelessWords = (name: string, dir: string): string =>
  `The school cannot open: its process "${name}" ends again and again. What it said is above, or in ${path.join(dir, 'log', `${name}.log`)}.`
