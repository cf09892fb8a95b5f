import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { tryLock } from './lock.js'
import { wipePostgres } from './postgres.ts'
import { trouble } from './trouble.ts'

/** Takes the data folder for this process until it ends, so that no two schools work on one folder. */
export function takeDataFolder(dir: string): void {
  mkdirSync(dir, { recursive: true, mode: 0o711 })
  const { release, holder } = tryLock(path.join(dir, 'running.lock'))
  if (holder) {
    throw trouble(
      `A school is already running from ${dir} (process ${holder.pid}). Stop it first, or start this one in a folder of its own with DATA_DIR.`,
    )
  }
  process.on('exit', release)
}

/** Removes everything a demo has stored. Refuses a folder in which no demo has ever run. */
export async function wipeDemo(dir: string): Promise<void> {
  const entries = readdirSync(dir).filter((name) => !name.endsWith('.lock'))
  if (entries.length === 0) return
  if (!existsSync(path.join(dir, 'demo.json'))) {
    throw trouble(
      `${dir} holds no demo, so --fresh leaves it alone. Delete it by hand if you mean it.`,
    )
  }
  await wipePostgres(dir)
  const isTestRun = (name: string) => name.startsWith('test-')
  for (const name of entries.filter((entry) => !isTestRun(entry))) {
    rmSync(path.join(dir, name), { recursive: true, force: true })
  }
}
