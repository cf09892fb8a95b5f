import { existsSync, readFileSync } from 'node:fs'
import { parseEnv as parseDotEnv } from 'node:util'
import type { Env } from '../../env.ts'
import { trouble } from './trouble.ts'

export type Settings = Record<string, string>

/** These say where a school runs, and nothing of the world around it; a demo may have them. */
const harmless = ['PORT', 'HOST', 'ADMIN_PORT', 'DATA_DIR', 'LOG_LEVEL', 'PAGE_CACHE_MB']

type Surroundings = {
  env: Record<string, string | undefined>
  /** The text of the file `.env`; undefined when there is none. */
  dotEnv: string | undefined
  /** The names of all settings. */
  names: readonly string[]
  /** The people asked for no demo. */
  noDemo: boolean
}

export type Choice =
  | { kind: 'demo'; settings: Settings }
  /** `settings` may still be incomplete; parsing says so. */
  | { kind: 'own'; settings: Settings }

/**
 * A demo, or a school with settings of its own? A demo is all or nothing: one setting that matters, or a file
 * `.env`, and the stand-ins stay shut. What stands in the environment wins over the file.
 */
export function chooseMode({ env, dotEnv, names, noDemo }: Surroundings): Choice {
  const inFile = parseDotEnv(dotEnv ?? '')
  const settings: Settings = {}
  for (const name of names) {
    const value = env[name] || inFile[name]
    if (value) settings[name] = value
  }

  const isDemo = (name: string) => name === 'ATELIER_MODE' && settings[name] === 'demo'
  const matters = Object.keys(settings).some((name) => !harmless.includes(name) && !isDemo(name))
  return { kind: dotEnv === undefined && !matters && !noDemo ? 'demo' : 'own', settings }
}

export const readDotEnv = (file: string): string | undefined =>
  existsSync(file) ? readFileSync(file, 'utf8') : undefined

/** Every setting there is; a test holds `.env.example` and `env.ts` together. */
export const settingNames = (example: string): string[] =>
  [...readFileSync(example, 'utf8').matchAll(/^#?\s?([A-Z][A-Z0-9_]+)=/gm)].map(
    ([, name]) => name ?? '',
  )

/** Puts the settings into this process's environment, and stops with what is wrong with them. */
export async function adopt(settings: Settings): Promise<Env> {
  Object.assign(process.env, settings)
  try {
    const { env } = await import('../../env.ts')
    return env
  } catch (error) {
    throw trouble(error instanceof Error ? error.message : String(error), error)
  }
}
