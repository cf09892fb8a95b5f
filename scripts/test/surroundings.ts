import path from 'node:path'
import { root } from '../lib/builds.ts'
import { settingNames } from '../lib/settings.ts'

/** Our environment without the settings of a school: a test must not reach the school of who runs it. */
export function environment(): NodeJS.ProcessEnv {
  const settings = new Set(settingNames(path.join(root, '.env.example')))
  const others = Object.entries(process.env).filter(([name]) => !settings.has(name))
  return Object.fromEntries(others) as NodeJS.ProcessEnv
}
