import { keep } from '../../server/supervisor.ts'
import { isMigrated, migrationMark, noteMigrated } from './migrated.ts'
import { startPostgres } from './postgres.ts'
import { runScript } from './runScript.ts'
import type { SchoolAsk } from './school.ts'

export type Database = {
  url: string
  /** It is the embedded one. */
  isOurs: boolean
  stop: () => Promise<void>
}

type OpenAsk = Pick<SchoolAsk, 'logFor' | 'say'> & {
  url: string | undefined
  dir: string
  onFall: (inARow: number) => void
}

/** The PostgreSQL of the settings; or our own, kept running at one address for as long as we run. */
export async function openDatabase({ url, dir, ...ask }: OpenAsk): Promise<Database> {
  if (url) return { url, isOurs: false, stop: async () => {} }

  ask.say('starting PostgreSQL')
  const onLine = ask.logFor('postgres') ?? logAsJson
  const first = await startPostgres({ dir, onLine })
  const starts = [first]
  const start = async () => starts.pop() ?? startPostgres({ dir, port: first.port, onLine })
  const { stop } = await keep({ start, onFall: ask.onFall })
  return { url: first.url, isOurs: true, stop }
}

type PrepareAsk = Pick<SchoolAsk, 'isSeeded' | 'logFor' | 'say'> & { env: NodeJS.ProcessEnv }

/** Brings the database to this version, and fills an empty one for the demo. */
export async function prepareDatabase(
  { url, isOurs }: Database,
  { env, isSeeded, logFor, say }: PrepareAsk,
): Promise<void> {
  const mark = migrationMark()
  if (isOurs && isSeeded && (await isMigrated(url, mark))) return

  say('bringing the database to this version')
  await runScript('migrate', env, logFor('migrate') ?? console.log)
  if (isSeeded) await runScript('seed', env, (line) => say(stepIn(line)))
  if (isOurs) await noteMigrated(url, mark)
}

function stepIn(line: string): string {
  try {
    return (JSON.parse(line) as { step?: string }).step ?? line
  } catch {
    return line
  }
}

const logAsJson = (line: string): void =>
  console.log(JSON.stringify({ level: 30, process: 'postgres', msg: line }))
