import { execFile } from 'node:child_process'
import * as fs from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { takeDataFolder } from '../../scripts/lib/dataFolder.ts'

const base = fs.mkdtempSync(path.join(tmpdir(), 'atelier-command-'))
afterAll(() => fs.rmSync(base, { recursive: true, force: true }))

type Answer = { code: number; said: string }

/** Runs `npm start` with these flags and settings, in a data folder of its own, to its end. */
function start(flags: string[], env: Record<string, string> = {}): Promise<Answer> {
  const script = path.resolve(import.meta.dirname, '../../scripts/start.ts')
  const surroundings = { PATH: process.env.PATH ?? '', DATA_DIR: path.join(base, 'data'), ...env }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [script, ...flags],
      { env: surroundings as Record<string, string> as NodeJS.ProcessEnv },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr }),
    )
  })
}

/** One sentence or two for people; never a stack. */
const inWords = ({ code, said }: Answer, words: RegExp) => {
  expect(said).toMatch(words)
  expect(said).not.toMatch(/^\s+at /m)
  expect(code).toBe(1)
}

test('a busy port is told, with another to take', async () => {
  const busy = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => busy.once('listening', resolve))
  const { port } = busy.address() as AddressInfo
  const answer = await start(['--port', String(port)])
  inWords(answer, new RegExp(`Port ${port} is busy.*npm start -- --port`))
  busy.close()
})

test('--no-demo without settings names what is missing, with an example', async () => {
  const answer = await start(['--no-demo'], { DATA_DIR: path.join(base, 'none') })
  inWords(answer, /SITE_URL: is missing[\s\S]*Example: SITE_URL=/)
})

test('one setting that matters is not enough, and opens no demo', async () => {
  const answer = await start([], {
    STRIPE_SECRET_KEY: 'sk_test_x',
    DATA_DIR: path.join(base, 'some'),
  })
  inWords(answer, /PAYLOAD_SECRET: is missing/)
})

test('--fresh wipes no school that has settings of its own', async () => {
  const answer = await start(['--fresh'], { SITE_URL: 'https://school.example' })
  inWords(answer, /--fresh wipes the demo.*Nothing was done/)
})

test('a flag that does not exist is refused', async () => {
  inWords(await start(['--prot', '1']), /--prot/)
})

test('a folder in which a school runs is not opened twice', async () => {
  const dir = path.join(base, 'taken')
  await takeDataFolder(dir, 'demo')
  const answer = await start([], { DATA_DIR: dir })
  inWords(answer, new RegExp(`already running from .* \\(process ${process.pid}\\)`))
})

test('a demo and a school with settings of its own never share a folder', async () => {
  const demo = path.join(base, 'demo')
  fs.mkdirSync(demo)
  fs.writeFileSync(path.join(demo, 'kind'), 'demo')
  const asOwn = await start([], { SITE_URL: 'https://school.example', DATA_DIR: demo })
  inWords(asOwn, /holds a demo, whose passwords everyone knows/)

  const own = path.join(base, 'own')
  fs.mkdirSync(own)
  fs.writeFileSync(path.join(own, 'kind'), 'own')
  inWords(await start(['--fresh'], { DATA_DIR: own }), /Put its \.env back/)
})
