import { spawnSync } from 'node:child_process'

const isThere = (tool: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${tool}`], { env: withSystemPath() }).status === 0

/** Where Debian puts servers is not on everybody's path. */
const withSystemPath = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${process.env.PATH}:/usr/sbin:/sbin`,
})

/** Makes sure that these programs of Debian are there; installs them as root, and otherwise says what to do. */
export function ensureTools(tools: readonly string[], say: (step: string) => void): void {
  const missing = tools.filter((tool) => !isThere(tool))
  if (missing.length === 0) return
  if (process.getuid?.() === 0) {
    say(`installing ${missing.join(' and ')}`)
    const env = { ...withSystemPath(), DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-q'], { env })
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], { env })
  }
  const still = missing.filter((tool) => !isThere(tool))
  if (still.length === 0) return
  throw new Error(`This bench needs ${still.join(' and ')}: apt-get install ${still.join(' ')}`)
}
