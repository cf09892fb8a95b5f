import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * A folder of this machine for work on one file, gone when the work is done. What a process that fell has left of the
 * same work is removed first: its folder bears the number and the birth of that process.
 */
export async function inWorkroom<T>(file: string, work: (room: string) => Promise<T>): Promise<T> {
  const prefix = `atelier-${file}-`
  for (const name of await readdir(tmpdir())) {
    if (name.startsWith(prefix) && !isInUse(name.slice(prefix.length))) {
      await rm(path.join(tmpdir(), name), { recursive: true, force: true })
    }
  }
  const room = await mkdtemp(path.join(tmpdir(), `${prefix}${process.pid}-${birth()}-`))
  try {
    return await work(room)
  } finally {
    await rm(room, { recursive: true, force: true })
  }
}

const birth = (): string => `${Math.trunc(performance.timeOrigin)}`

/** A number can be given to another process after a restart, and in a container nearly always is. */
function isInUse(owner: string): boolean {
  const [pid, born] = owner.split('-')
  if (Number(pid) === process.pid) return born === birth()
  try {
    process.kill(Number(pid), 0)
    return true
  } catch {
    return false
  }
}
