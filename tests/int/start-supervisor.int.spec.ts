import { spawn } from 'node:child_process'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, test } from 'vitest'
import { birthOf } from '../../scripts/lib/processBirth.js'
import { isGrave, openLogFile, readable } from '../../server/childLog.ts'
import { startChild } from '../../server/child.ts'
import { keep } from '../../server/supervisor.ts'
import type { Running } from '../../server/supervisor.ts'

const base = fs.mkdtempSync(path.join(tmpdir(), 'atelier-supervisor-'))
afterAll(() => fs.rmSync(base, { recursive: true, force: true }))

/** A program that runs until it is asked to end, and notes that it was asked. */
const program = path.join(base, 'program.mjs')
const note = path.join(base, 'note')
fs.writeFileSync(
  program,
  `import { appendFileSync } from 'node:fs'
process.on('SIGTERM', () => { appendFileSync(${JSON.stringify(note)}, 'asked '); process.exit(0) })
setInterval(() => {}, 1000)
console.log('ready')`,
)

/** Something that runs until the test ends it; `started` counts. */
function aThing() {
  const started: (() => void)[] = []
  const start = async (): Promise<Running> => {
    const ended = Promise.withResolvers<void>()
    started.push(ended.resolve)
    return { exited: ended.promise, stop: async () => ended.resolve() }
  }
  return { started, start, fall: () => started.at(-1)?.() }
}

test('what has fallen is started again, and its falls are counted', async () => {
  const { start, started, fall } = aThing()
  const falls: number[] = []
  const kept = await keep({ start, onFall: (inARow) => falls.push(inARow) })
  fall()
  await expect.poll(() => started.length).toBe(2)
  fall()
  await expect.poll(() => started.length).toBe(3)
  expect(falls).toEqual([1, 2])
  await kept.stop()
})

test('what is stopped stays stopped', async () => {
  const { start, started } = aThing()
  const falls: number[] = []
  const kept = await keep({ start, onFall: (inARow) => falls.push(inARow) })
  await kept.stop()
  expect(started).toHaveLength(1)
  expect(falls).toEqual([])
})

test('a restart is no fall', async () => {
  const { start, started } = aThing()
  const falls: number[] = []
  const kept = await keep({ start, onFall: (inARow) => falls.push(inARow) })
  await kept.restart()
  await expect.poll(() => started.length).toBe(2)
  expect(falls).toEqual([])
  await kept.stop()
})

test('a first start that fails is told; a later one is tried again', async () => {
  const { start, started, fall } = aThing()
  const refuse = async () => Promise.reject(new Error('no port'))
  await expect(keep({ start: refuse })).rejects.toThrow('no port')

  const attempts = [start, refuse, refuse, start]
  const kept = await keep({ start: async () => (attempts.shift() ?? start)() })
  fall()
  await expect.poll(() => started.length).toBe(2)
  await kept.stop()
})

test('a child is asked to end, and may clear up', async () => {
  fs.rmSync(note, { force: true })
  const ready = Promise.withResolvers<string>()
  const child = startChild({ file: program, env: process.env, onLine: ready.resolve })
  expect(await ready.promise).toBe('ready')
  await child.stop()
  expect(await child.exited).toBe(0)
  expect(fs.readFileSync(note, 'utf8')).toBe('asked ')
})

test('a killed child is replaced, and none is left when the supervisor is killed', async () => {
  const script = path.resolve(import.meta.dirname, '../support/keepChild.ts')
  const supervisor = spawn(process.execPath, [script, program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const pids: number[] = []
  createInterface({ input: supervisor.stdout }).on('line', (pid) => pids.push(Number(pid)))
  await expect.poll(() => pids.length).toBe(1)
  process.kill(pids[0] ?? 0, 'SIGKILL')
  await expect.poll(() => pids.length).toBe(2)
  await expect.poll(() => birthOf(pids[1] ?? 0)).toBeDefined()

  supervisor.kill('SIGKILL')
  await expect.poll(() => birthOf(pids[1] ?? 0), { timeout: 10_000 }).toBeUndefined()
})

test('a log that has grown large begins anew, and the one before it is kept', () => {
  const file = path.join(base, 'a.log')
  const log = openLogFile(file, 20)
  for (const line of ['one one one one one', 'two', 'three']) log.write(line)
  log.close()
  expect(fs.readFileSync(`${file}.1`, 'utf8')).toBe('one one one one one\ntwo\n')
  expect(fs.readFileSync(file, 'utf8')).toBe('three\n')
})

test('warnings and errors are shown to people, in words', () => {
  const error =
    '{"level":50,"time":"…","process":"site","msg":"page failed","err":{"message":"no"},"page":7}'
  expect(isGrave(error)).toBe(true)
  expect(readable(error)).toBe('page failed · no · page=7')
  expect(isGrave('{"level":30,"msg":"an error was answered"}')).toBe(false)
  expect(isGrave('Error: listen EADDRINUSE')).toBe(true)
})
