import { spawnSync } from 'node:child_process'
import path from 'node:path'

/** Sets every file as Prettier sets it. */
const root = path.resolve(import.meta.dirname, '..')
const prettier = path.join(root, 'node_modules/prettier/bin/prettier.cjs')
const { status } = spawnSync(process.execPath, [prettier, '--write', '--log-level', 'warn', '.'], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
