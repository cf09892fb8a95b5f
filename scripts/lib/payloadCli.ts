import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** Settings that parse, for what reads the config and connects to nothing. */
export const placeholders = {
  ATELIER_MODE: 'development',
  DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
  PAYLOAD_SECRET: 'generating-needs-a-secret-but-never-uses-it',
  SITE_URL: 'http://localhost:3000',
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'nobody@example.org',
  DISABLE_PAYLOAD_HMR: 'true',
}

/** Runs Payload's own command line without a database. Throws with what it printed when it fails. */
export function payloadCli(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/payload/bin.js'), ...args],
    { cwd: root, env: { ...process.env, ...placeholders }, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`payload ${args.join(' ')} failed:\n${stdout}${stderr}`)
  return stdout
}
