import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { tryLock } from './lock.js'
import { wipePostgres } from './postgres.ts'
import { trouble } from './trouble.ts'

/** A demo and a school with settings of its own never share a folder: the demo's passwords are public. */
export type Kind = 'demo' | 'own'

const PATIENCE_MS = 5_000

/**
 * Takes the data folder for this process until it ends, so that no two schools work on one folder. One
 * that is just closing is given a few seconds.
 */
export async function takeDataFolder(dir: string, kind: Kind): Promise<void> {
  mkdirSync(dir, { recursive: true, mode: 0o711 })
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    const { release, holder } = tryLock(path.join(dir, 'running.lock'))
    if (release) {
      process.on('exit', release)
      return claim(dir, kind)
    }
    if (Date.now() > deadline) throw trouble(takenBy(dir, holder.pid))
    await wait(100)
  }
}

function claim(dir: string, kind: Kind): void {
  const before = kindOf(dir)
  if (before && before !== kind) throw trouble(claimedBy[before](dir))
  if (!before) writeFileSync(path.join(dir, 'kind'), kind)
}

function kindOf(dir: string): Kind | undefined {
  const file = path.join(dir, 'kind')
  return existsSync(file) ? (readFileSync(file, 'utf8').trim() as Kind) : undefined
}

const claimedBy: Record<Kind, (dir: string) => string> = {
  demo: (dir) =>
    `${dir} holds a demo, whose passwords everyone knows, and this school has settings of its own. Delete that folder, or choose another with DATA_DIR.`,
  own: (dir) =>
    `${dir} holds a school with settings of its own, and now there are none. Put its .env back, or choose another folder for a demo with DATA_DIR.`,
}

const takenBy = (dir: string, pid: number): string =>
  `A school is already running from ${dir} (process ${pid}). Stop it first, or start this one with a folder of its own: DATA_DIR=another-folder npm start`

/** Removes all that the demo in this folder has stored, wherever its database lies. */
export async function wipeDemo(dir: string): Promise<void> {
  await wipePostgres(dir)
  const isKept = (name: string) =>
    name === 'kind' || name.endsWith('.lock') || name.startsWith('test-')
  for (const name of readdirSync(dir).filter((entry) => !isKept(entry))) {
    rmSync(path.join(dir, name), { recursive: true, force: true })
  }
}
