import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fullDisk, trouble } from './trouble.ts'
import { commandFor, programOf } from './postgresWay.ts'
import type { Owner, Way } from './postgresWay.ts'

export const superuser = 'atelier'

/**
 * Makes the cluster unless it is there, hands it to whom this way needs as its owner, and answers with the
 * password of its superuser. A cluster is made beside its place and then moved there, so that a start
 * that was cut short leaves none by halves.
 */
export async function prepareCluster(way: Way): Promise<string> {
  if (!fs.existsSync(join(way.cluster, 'PG_VERSION'))) await makeCluster(way)
  if (way.owner) giveTo(way.owner, way.cluster)
  return fs.readFileSync(passwordIn(way.cluster), 'utf8').trim()
}

/** It lies in the cluster, so that the two are copied, moved and wiped together. */
const passwordIn = (cluster: string): string => join(cluster, 'atelier.password')

async function makeCluster(way: Way): Promise<void> {
  const half = `${way.cluster}.half`
  const password = `${way.cluster}.password`
  fs.rmSync(half, { recursive: true, force: true })
  fs.mkdirSync(half, { mode: 0o700 })
  fs.writeFileSync(password, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 })
  if (way.owner) {
    fs.chownSync(half, way.owner.uid, way.owner.gid)
    fs.chownSync(password, way.owner.uid, way.owner.gid)
  }
  await initdb(way, { cluster: half, password })
  fs.renameSync(password, passwordIn(half))
  fs.rmSync(way.cluster, { recursive: true, force: true })
  fs.renameSync(half, way.cluster)
}

async function initdb(way: Way, at: { cluster: string; password: string }): Promise<void> {
  const { file, args, options } = commandFor(way, programOf(way, 'initdb'), [
    ...['-D', at.cluster, '-U', superuser, `--pwfile=${at.password}`],
    ...['--auth=scram-sha-256', '--encoding=UTF8', '--no-sync', '--no-instructions'],
    ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
  ])
  const child = spawn(file, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const [said, code] = await Promise.all([text(child.stderr), ended])
  if (code === 0) return
  if (said.includes('No space left')) throw trouble(fullDisk())
  throw new Error(`The database could not be made. initdb said:\n${said.trim()}`)
}

function giveTo(owner: Owner, folder: string): void {
  if (fs.statSync(folder).uid === owner.uid) return
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    fs.lchownSync(join(folder, name), owner.uid, owner.gid)
  }
  fs.chownSync(folder, owner.uid, owner.gid) // last: if this is cut short, the next start does it again
}
