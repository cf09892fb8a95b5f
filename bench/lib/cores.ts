import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

/**
 * Who serves and who asks have a core each, where there are two: a system that puts both on one for some seconds would be
 * most of what is measured. Needs `taskset`, which every Debian has.
 */
const hasTwo = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0
const [serving, asking] = ['0', '1']

/** Keeps a process that serves, with all its threads, on its core. */
export function serveOnItsCore(pid: number | undefined): void {
  if (hasTwo && pid !== undefined) spawnSync('taskset', ['-acp', serving, String(pid)])
}

/** A command that is to serve, and one that is to ask, as they are spawned on their core. */
export const servingCommand = (command: string, args: string[]) => onCore(serving, command, args)
export const askingCommand = (command: string, args: string[]) => onCore(asking, command, args)

const onCore = (core: string, command: string, args: string[]): [string, string[]] =>
  hasTwo ? ['taskset', ['-c', core, command, ...args]] : [command, args]
