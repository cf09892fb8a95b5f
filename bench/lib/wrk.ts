import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { askingCommand } from './cores.ts'

const run = promisify(execFile)

export type Load = { perSecond: number; p99: number }

type Ask = {
  connections: number
  seconds: number
  /** Milliseconds between two requests of a connection. */ pause?: number
}

/**
 * Asks for a page with one thread of wrk and brotli allowed: as often as it can, or with pauses that are
 * `pause` long in the middle. Says requests per second, and the 99th percentile of the time an answer takes, in
 * milliseconds. Throws when an answer is not a 2xx.
 */
export async function load(url: string, { connections, seconds, pause }: Ask): Promise<Load> {
  const dir = mkdtempSync(path.join(tmpdir(), 'bench-wrk-'))
  const script = path.join(dir, 'pause.lua')
  writeFileSync(script, `function delay() return math.random(0, ${2 * (pause ?? 0)}) end\n`)
  try {
    const { stdout } = await run(
      ...askingCommand('wrk', [
        ...['-t', '1', '-c', String(connections), '-d', `${seconds}s`, '--latency'],
        ...['--timeout', '30s', '-H', 'Accept-Encoding: br'],
        ...(pause ? ['-s', script] : []),
        url,
      ]),
    )
    return read(stdout, url)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

const inMs: Record<string, number> = { us: 0.001, ms: 1, s: 1_000 }

function read(said: string, url: string): Load {
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1])
  const [, number, unit = ''] = /99%\s+([\d.]+)(us|ms|s)/.exec(said) ?? []
  const failed = /Non-2xx or 3xx responses: (\d+)|Socket errors: .*(?:read|timeout) [1-9]/.exec(
    said,
  )
  if (failed || !(perSecond > 0)) throw new Error(`wrk could not load ${url}:\n${said}`)
  return { perSecond, p99: Number(number) * (inMs[unit] ?? NaN) }
}
