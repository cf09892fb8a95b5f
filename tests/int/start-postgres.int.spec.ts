import { spawn } from 'node:child_process'
import { once } from 'node:events'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { birthOf } from '../../scripts/lib/processBirth.js'
import { startPostgres } from '../../scripts/lib/postgres.ts'
import type { Postgres, PostgresAsk } from '../../scripts/lib/postgres.ts'

const isRoot = process.getuid?.() === 0
const asRoot = test.skipIf(!isRoot)
const onLinux = test.skipIf(process.platform !== 'linux')

const base = fs.mkdtempSync(path.join(tmpdir(), 'atelier-postgres-'))
fs.chmodSync(base, 0o755)
afterAll(() => fs.rmSync(base, { recursive: true, force: true }))

const aFolder = (name: string, mode = 0o711): string => {
  const dir = path.join(base, name)
  fs.mkdirSync(dir)
  fs.chmodSync(dir, mode)
  return dir
}

for (const way of ['user', 'namespace', 'elsewhere'] as const) {
  asRoot(`root runs PostgreSQL by way of ${way}, and finds its data again`, async () => {
    const ask = { dir: aFolder(way), way, elsewhere: [base] }
    await writesAndReadsAgain(ask, way)
  })
}

asRoot('where only root may enter, the server runs all the same', async () => {
  const dir = aFolder('closed', 0o700)
  const inside = path.join(dir, 'data')
  fs.mkdirSync(inside, { mode: 0o700 })

  const server = await start({ dir: inside, elsewhere: [base] })
  expect(['namespace', 'elsewhere']).toContain(server.way)
  expect(await one(server.url, 'select 1 as value')).toBe(1)
  await server.stop()
})

asRoot('data that went elsewhere is found there without being told', async () => {
  const dir = aFolder('moved')
  const first = await start({ dir, way: 'elsewhere', elsewhere: [base] })
  await first.stop()

  const second = await start({ dir })
  expect(second).toMatchObject({ way: 'elsewhere', cluster: first.cluster })
  expect(fs.readFileSync(path.join(dir, 'location'), 'utf8').trim()).toBe(
    path.dirname(first.cluster),
  )
  await second.stop()
})

asRoot('a folder elsewhere that is gone is told of, and never replaced in silence', async () => {
  const dir = aFolder('lost')
  fs.writeFileSync(path.join(dir, 'location'), path.join(base, 'nowhere'))
  await expect(start({ dir })).rejects.toMatchObject({
    name: 'Trouble',
    message: expect.stringContaining('that folder is gone') as string,
  })
})

test('an ordinary user runs PostgreSQL as nobody else', async () => {
  const dir = aFolder('ordinary', 0o777)
  const { child, said } = await openInProcess({ dir }, isRoot ? ordinary : {})
  expect(said.way).toBe('self')
  expect(await one(said.url, 'select 1 as value')).toBe(1)
  await kill(child.pid)
})

test('the address carries a password, and without it nobody comes in', async () => {
  const server = await start({ dir: aFolder('password') })
  const open = new URL(server.url)
  expect(open.hostname).toBe('127.0.0.1')
  open.password = 'guessed'
  await expect(one(open.href, 'select 1 as value')).rejects.toMatchObject({ code: '28P01' })
  await server.stop()
})

test('the server ends when the one who started it is killed', async () => {
  const { child, said } = await openInProcess({ dir: aFolder('orphaned') })
  const server = serverOf(said.cluster)
  await kill(child.pid)
  await expect.poll(() => birthOf(server), { timeout: 10_000 }).toBeUndefined()
})

onLinux('a server that outlived everyone is replaced, and its data is kept', async () => {
  const dir = aFolder('outlived')
  const { child, said } = await openInProcess({ dir })
  await one(said.url, 'create table kept as select 7 as value')
  const orphan = serverOf(said.cluster)
  const guard = parentOf(orphan)
  for (const pid of [...childrenOf(guard).filter((each) => each !== orphan), guard, child.pid]) {
    await kill(pid)
  }
  expect(birthOf(orphan)).toBeDefined()

  const server = await start({ dir })
  expect(birthOf(orphan)).toBeUndefined()
  expect(await one(server.url, 'select value from kept')).toBe(7)
  await server.stop()
})

test('a pid file whose number belongs to a stranger is not believed', async () => {
  const dir = aFolder('stranger')
  const first = await start({ dir })
  await first.stop()
  const pidFile = path.join(first.cluster, 'postmaster.pid')
  fs.writeFileSync(pidFile, `${process.pid}\n${first.cluster}\n1\n5432\n\n127.0.0.1\n\n`)
  fs.chownSync(pidFile, fs.statSync(first.cluster).uid, fs.statSync(first.cluster).gid)

  const second = await start({ dir })
  expect(await one(second.url, 'select 1 as value')).toBe(1)
  await second.stop()
})

test('a killed server says so, and starts again at the same address with what was stored', async () => {
  const dir = aFolder('killed')
  const first = await start({ dir, durable: true })
  await one(first.url, 'create table kept as select 7 as value')
  process.kill(serverOf(first.cluster), 'SIGKILL')
  await first.exited

  const second = await start({ dir, port: first.port, durable: true })
  expect(second.url).toBe(first.url)
  expect(await one(second.url, 'select value from kept')).toBe(7)
  await second.stop()
})

test('a first start that was cut short leaves nothing the next one stumbles over', async () => {
  const dir = aFolder('half')
  fs.mkdirSync(path.join(dir, 'postgres.half'))
  fs.writeFileSync(path.join(dir, 'postgres.half', 'PG_VERSION'), '18')
  fs.writeFileSync(path.join(dir, 'postgres.password'), 'old')

  const server = await start({ dir })
  expect(await one(server.url, 'select 1 as value')).toBe(1)
  await server.stop()
})

const start = (ask: PostgresAsk): Promise<Postgres> => startPostgres({ durable: false, ...ask })

async function writesAndReadsAgain(ask: PostgresAsk, way: string): Promise<void> {
  const first = await start(ask)
  expect(first.way).toBe(way)
  await one(first.url, 'create table kept as select 7 as value')
  await first.stop()

  const second = await start(ask)
  expect(await one(second.url, 'select value from kept')).toBe(7)
  await second.stop()
}

/** The column `value` of the only row. */
async function one(url: string, query: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ value: unknown }>(query)
    return rows[0]?.value
  } finally {
    await client.end()
  }
}

const ordinary = { uid: 65_534, gid: 65_534 }

async function openInProcess(ask: PostgresAsk, identity: { uid?: number; gid?: number } = {}) {
  const script = path.resolve(import.meta.dirname, '../support/openPostgres.ts')
  const child = spawn(process.execPath, [script, JSON.stringify(ask)], {
    ...identity,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  return { child, said: JSON.parse(line) as Pick<Postgres, 'url' | 'port' | 'way' | 'cluster'> }
}

const serverOf = (cluster: string): number =>
  Number(fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])

const parentOf = (pid: number): number => {
  const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}

const childrenOf = (pid: number): number[] =>
  fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number)

async function kill(pid = 0): Promise<void> {
  process.kill(pid, 'SIGKILL')
  await expect.poll(() => birthOf(pid)).toBeUndefined()
}
