import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { commandFor, programOf } from './postgresWay.ts'
import type { Way } from './postgresWay.ts'

export type Server = {
  /** Settles when the server has ended, whoever ended it. */
  exited: Promise<void>
  stop: () => Promise<void>
}

export type ServerAsk = {
  port: number
  /** False trades the safety of what is stored for speed; for tests. */
  durable: boolean
  onLine: (line: string) => void
}

/** What the server said before it gave up. */
export type Failure = { kind: 'failed'; said: string }

/** Starts the server and waits until it accepts connections, however long its recovery takes. */
export async function runServer(way: Way, ask: ServerAsk): Promise<Server | Failure> {
  const child = spawnGuarded(way, ask)
  const exited = new Promise<void>((resolve) => {
    child.on('error', () => resolve())
    child.on('close', () => resolve())
  })
  const said: string[] = []
  const ready = new Promise<void>((resolve) => {
    if (!child.stderr) return
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (said.push(line) > 40) said.shift()
      if (line.includes('ready to accept connections')) resolve()
      ask.onLine(line)
    })
  })

  const first = await Promise.race([ready.then(() => 'ready'), exited.then(() => 'ended')])
  if (first === 'ended') return { kind: 'failed', said: said.join('\n') }
  return { exited, stop: () => stop(child, exited) }
}

/**
 * Ends the server when the one who started it ends, even by kill -9: it waits at a pipe that closes
 * with its other end. The server is in a group of its own, so that Ctrl-C does not reach it before
 * those who still write.
 */
const guard = `
exec 3<&0
"$@" 3<&- </dev/null &
server=$!
( read -r _ <&3; kill -INT "$server" ) >/dev/null 2>&1 &
watch=$!
exec 3<&-
wait "$server"
code=$?
kill "$watch" 2>/dev/null
exit "$code"
`

function spawnGuarded(way: Way, { port, durable }: ServerAsk): ChildProcess {
  const { file, args, options } = commandFor(way, programOf(way, 'postgres'), [
    ...['-D', way.cluster, '-p', String(port)],
    ...settings(durable).flatMap((setting) => ['-c', setting]),
  ])
  return spawn('/bin/sh', ['-c', guard, 'sh', file, ...args], {
    ...options,
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  })
}

const settings = (durable: boolean): string[] => [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'timezone=UTC',
  'log_timezone=UTC',
  // What failed is logged by who asked; here it would stand with the values people typed.
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
  ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
]

const PATIENCE_MS = 10_000

async function stop(child: ChildProcess, exited: Promise<void>): Promise<void> {
  child.stdin?.end()
  const inTime = new AbortController()
  await Promise.race([
    exited.then(() => inTime.abort()),
    wait(PATIENCE_MS, undefined, { signal: inTime.signal }).catch(() => undefined),
  ])
  if (inTime.signal.aborted || child.pid === undefined) return
  process.kill(-child.pid, 'SIGKILL') // the group: guard and server; the next start recovers
  await exited
}
