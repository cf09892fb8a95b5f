import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { trouble } from './trouble.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome']

/**
 * A Chromium for the browser tests: the one at CHROMIUM_PATH, on the PATH, or of Playwright; where there is
 * none it is installed, as Debian's package by root, else as Playwright's. Throws with a sentence when
 * it cannot be had.
 */
export async function findChromium(say: (line: string) => void): Promise<string> {
  const given = process.env.CHROMIUM_PATH
  if (given && !isProgram(given)) {
    throw trouble(`CHROMIUM_PATH is ${given}, and no program lies there. Mend it, or leave it out.`)
  }

  const found = given || onPath() || (await ofPlaywright())
  if (found) return found

  say('installing Chromium, once')
  const installed = (isRootOnDebian() && installPackage()) || (await installOfPlaywright())
  if (installed) return installed
  throw trouble(
    'The browser tests need a Chromium, and none could be installed; perhaps there is no network. Install the package chromium (or google-chrome), or set CHROMIUM_PATH to one.',
  )
}

const onPath = (): string | undefined =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find(isProgram)

async function ofPlaywright(): Promise<string | undefined> {
  const { chromium } = await import('playwright')
  const program = chromium.executablePath()
  return isProgram(program) ? program : undefined
}

const isRootOnDebian = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version')

function installPackage(): string | undefined {
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: 'ignore',
    }).status === 0
  return apt('update') && apt('install', '-y', 'chromium') ? onPath() : undefined
}

async function installOfPlaywright(): Promise<string | undefined> {
  const cli = path.resolve(import.meta.dirname, '../../node_modules/playwright/cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore' })
  return ofPlaywright()
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
