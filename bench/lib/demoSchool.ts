import { fork } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

export type DemoSchool = {
  url: string
  /** From the command to the first page, in seconds. */
  seconds: number
  /** Resident memory of each process, in MB. */
  memory: () => Map<string, number>
  close: () => Promise<void>
}

/** Starts the demo school as `npm start` does, with a data folder of its own, and waits for its first page. */
export async function startDemoSchool(ask: {
  port: number
  isFresh: boolean
}): Promise<DemoSchool> {
  const began = performance.now()
  const child = fork(
    path.join(root, 'scripts/start.ts'),
    ['--port', String(ask.port), ...(ask.isFresh ? ['--fresh'] : [])],
    {
      cwd: root,
      env: { ...process.env, DATA_DIR: '.data/bench' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  )
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The school ended with ${code}.`)))
    child.once('message', (message) => resolve((message as { site: string }).site))
  })
  const seconds = (performance.now() - began) / 1000
  return {
    url,
    seconds,
    memory: () => memoryBelow(child.pid ?? 0),
    close: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await gone
    },
  }
}

/** Resident memory of every process below `pid` by its name, as Linux tells it. */
function memoryBelow(pid: number): Map<string, number> {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => describeProcess(Number(name)))
  const below = new Set([pid])
  for (const { id, parent } of processes.sort((a, b) => a.id - b.id)) {
    if (below.has(parent)) below.add(id)
  }
  const memory = new Map<string, number>()
  for (const { id, name, megabytes } of processes) {
    if (below.has(id)) memory.set(name, (memory.get(name) ?? 0) + megabytes)
  }
  return memory
}

function describeProcess(id: number) {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8')
    const field = (name: string) => new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? '0'
    const command = readFileSync(`/proc/${id}/cmdline`, 'utf8')
    return [
      {
        id,
        parent: Number(field('PPid')),
        name: nameOf(command),
        megabytes: Math.round(Number(field('RssAnon')) / 1024),
      },
    ]
  } catch {
    return [] // it has ended since
  }
}

function nameOf(command: string): string {
  if (command.includes('server/site.ts')) return 'site'
  if (command.includes('server/worker.ts')) return 'worker'
  if (command.includes('sandbox/main.ts')) return 'sandbox'
  if (command.includes('next')) return 'admin'
  if (command.includes('postgres')) return 'postgres'
  return 'supervisor'
}
