import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { trouble } from './trouble.ts'

/** The name our folder has in another one: the same at every start, another for every school. */
export function folderElsewhere(folder: string, dir: string): string {
  const mark = createHash('sha256').update(dir).digest('hex').slice(0, 12)
  return join(folder, `atelier-${mark}`)
}

/** Where the data of this school went, if it ever went elsewhere. */
export function knownFolder(dir: string): string | undefined {
  if (!existsSync(locationIn(dir))) return undefined

  const folder = readFileSync(locationIn(dir), 'utf8').trim()
  if (existsSync(folder)) return folder
  throw trouble(
    `The database of this school lies in ${folder}, as ${locationIn(dir)} says, and that folder is gone. Put it back; or delete ${locationIn(dir)} to begin with an empty school.`,
  )
}

export function rememberFolder(dir: string, folder: string): void {
  writeFileSync(locationIn(dir), `${folder}\n`)
}

/** Copies PostgreSQL's programs into the folder, unless those of this version are there. */
export function takePrograms(programs: string, folder: string): string {
  const version = versionOf(programs)
  const copy = join(folder, `programs-${version}`)
  if (existsSync(copy)) return copy

  mkdirSync(folder, { recursive: true, mode: 0o755 })
  const half = `${copy}.half`
  rmSync(half, { recursive: true, force: true })
  cpSync(programs, half, { recursive: true, verbatimSymlinks: true })
  renameSync(half, copy)
  return copy
}

const locationIn = (dir: string): string => join(dir, 'location')

function versionOf(programs: string): string {
  const manifest = join(dirname(programs), 'package.json')
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  return basename(version)
}
