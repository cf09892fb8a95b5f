import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import type { Running } from './supervisor.ts'

export type ChildAsk = {
  /** A file Node runs, and what follows it on the command line. */
  file: string
  args?: readonly string[]
  cwd?: string
  env: NodeJS.ProcessEnv
  /** Each line it prints. Without it the child prints where we print. */
  onLine?: (line: string) => void
}

export type Child = Running & {
  pid: number | undefined
  /** The exit code; null when a signal ended it. All it printed was handed on before. */
  exited: Promise<number | null>
}

const PATIENCE_MS = 15_000
const PATIENCE_WITH_GROUP_MS = 3_000
const endWithParent = path.resolve(import.meta.dirname, 'endWithParent.js')

/**
 * Starts a Node process that ends with ours, even should we be killed. It is in a group of its own, so that
 * Ctrl-C reaches it through us and in order. To stop it is to ask it, and after 15 seconds to kill it.
 */
export function startChild({ file, args = [], cwd, env, onLine }: ChildAsk): Child {
  const output = onLine ? 'pipe' : 'inherit'
  const child = spawn(process.execPath, ['--import', endWithParent, file, ...args], {
    cwd,
    env: { ...env, ATELIER_SUPERVISED: 'yes' },
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
  })
  for (const stream of [child.stdout, child.stderr]) {
    if (stream && onLine) createInterface({ input: stream }).on('line', onLine)
  }

  const exited = new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null))
    child.on('exit', () => endGroup(child))
    child.on('close', resolve)
  })
  return { pid: child.pid, exited, stop: () => stop(child, exited) }
}

async function stop(child: ChildProcess, exited: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return

  child.kill('SIGTERM')
  const gone = new AbortController()
  const late = wait(PATIENCE_MS, 'late', { signal: gone.signal }).catch(() => 'gone')
  const first = await Promise.race([exited.then(() => 'gone'), late])
  gone.abort()
  if (first === 'late') signalGroup(child, 'SIGKILL')
  await exited
}

/** What it had started itself ends with it; what is left of the group after a while is killed. */
function endGroup(child: ChildProcess): void {
  signalGroup(child, 'SIGTERM')
  const late = setTimeout(() => signalGroup(child, 'SIGKILL'), PATIENCE_WITH_GROUP_MS)
  late.unref()
  child.on('close', () => clearTimeout(late))
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    // Nobody is left in it.
  }
}
