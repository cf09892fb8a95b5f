import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { tryLock } from './lock.js'
import { wipePostgres } from './postgres.ts'
import { trouble } from './trouble.ts'

const PATIENCE_MS = 5_000

/**
 * Takes the data folder for this process until it ends, so that no two schools work on one folder. One
 * that is just closing is given a few seconds.
 */
export async function takeDataFolder(dir: string): Promise<void> {
  mkdirSync(dir, { recursive: true, mode: 0o711 })
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    const { release, holder } = tryLock(path.join(dir, 'running.lock'))
    if (release) return void process.on('exit', release)
    if (Date.now() > deadline) throw trouble(takenBy(dir, holder.pid))
    await wait(100)
  }
}

const takenBy = (dir: string, pid: number): string =>
  `A school is already running from ${dir} (process ${pid}). Stop it first, or start this one with a folder of its own: DATA_DIR=another-folder npm start`

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
