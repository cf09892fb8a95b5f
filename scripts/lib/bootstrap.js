import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { installWhenStale, pinnedNode } from './install.js'

const root = resolve(import.meta.dirname, '../..')

/**
 * Runs `scripts/<command>.ts` with the pinned Node, after an install when the lockfile asks for one.
 * Signals are handed on, and the exit code is the command's.
 */
export async function bootstrap([command = '', ...args]) {
  const script = join(root, 'scripts', `${command}.ts`)
  if (!/^[a-z-]+$/.test(command) || !existsSync(script)) {
    console.error(`There is no command "${command}". package.json lists them under "scripts".`)
    process.exitCode = 1
    return
  }

  try {
    await installWhenStale(root)
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
    return
  }

  // The channel tells the command that we are gone, should we be killed without a word.
  const child = spawn(pinnedNode(root), [script, ...args], {
    cwd: root,
    // What Node has compiled is kept, which halves the time to load the many files of a framework.
    env: { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'), ...process.env },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  if (process.env.npm_lifecycle_event) endWithNpm(child)
  child.on('error', (error) => {
    console.error(`Node could not be started from node_modules: ${error.message}`)
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143)
    if (child.connected) child.disconnect()
  })
}

/** npm hands a SIGTERM to the shell between us, which dies of it without a word to us. */
function endWithNpm(child) {
  const shell = process.ppid
  setInterval(() => process.ppid !== shell && child.kill('SIGTERM'), 250).unref()
}
