import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { birthOf } from './processBirth.js'
import { trouble } from './trouble.ts'

/**
 * Makes way for a new server on this cluster. One that outlived its supervisor is stopped, so that there
 * are never two; and a `postmaster.pid` whose number now belongs to a stranger is removed, since
 * PostgreSQL would take the stranger for its predecessor. Where nobody has that number, PostgreSQL
 * copes by itself.
 */
export async function clearLeftovers(cluster: string): Promise<void> {
  const pid = pidIn(cluster)
  if (pid === undefined || birthOf(pid) === undefined) return

  if (isServerOf(cluster, pid)) await stop(pid)
  else rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

const steps = [
  { signal: 'SIGINT', patience: 10_000 },
  { signal: 'SIGQUIT', patience: 5_000 },
  { signal: 'SIGKILL', patience: 5_000 },
] as const

async function stop(pid: number): Promise<void> {
  const born = birthOf(pid)
  for (const { signal, patience } of steps) {
    process.kill(pid, signal)
    const deadline = Date.now() + patience
    while (Date.now() < deadline) {
      if (birthOf(pid) !== born) return
      await wait(25)
    }
  }
  throw trouble(
    `An earlier PostgreSQL of this school (process ${pid}) does not end. Stop it by hand and start again.`,
  )
}

function pidIn(cluster: string): number | undefined {
  try {
    const [first] = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return Number(first) || undefined
  } catch {
    return undefined
  }
}

/** A server works in its cluster's folder. Where that is kept secret, its command line has to tell. */
function isServerOf(cluster: string, pid: number): boolean {
  const folder = workingFolderOf(pid)
  if (folder !== undefined) return folder === realpathSync(cluster)

  const command = commandLineOf(pid)
  if (!command.includes('postgres')) return false
  if (command.includes(cluster)) return true
  throw trouble(
    `Process ${pid} may be an earlier PostgreSQL of this school, or one of another. Stop it if it is ours, or delete ${join(cluster, 'postmaster.pid')} if it is not, and start again.`,
  )
}

function workingFolderOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
  }
}
