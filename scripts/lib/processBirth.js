import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/**
 * What tells the process with this id from a later one with the same id; undefined when there is
 * none. Linux is asked by /proc, which a slim container has and `ps` it has not.
 */
export function birthOf(pid) {
  if (existsSync('/proc/self/stat')) return birthByProc(pid)

  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout?.trim() || undefined
}

function birthByProc(pid) {
  try {
    // The name in brackets may hold spaces; the fields after it do not. The 22nd is the start.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z') return undefined

    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot}:${fields[19]}`
  } catch {
    return undefined
  }
}
