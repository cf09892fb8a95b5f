import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { expect, inject, test } from 'vitest'
import { execute } from '../../database/execute.ts'
import { tagOf } from '../../database/tags.ts'
import { migrate, migrationNames } from '../../server/migrate.ts'
import { theSchool } from '../support/people.ts'

const root = path.resolve(import.meta.dirname, '../..')
const payload = await theSchool()

test('migrating twice, and from several places at once, changes nothing the second time', async () => {
  await Promise.all([migrate(), migrate(), migrate()])
  const { rows } = await execute<{ name: string }>(
    { payload },
    sql`select name from payload_migrations order by name`,
  )
  expect(rows.map(({ name }) => name)).toEqual(migrationNames())
})

test('a migration is not cut short, however long its statements take', async () => {
  const limits = async () => {
    const { rows } = await execute<{ name: string; setting: string }>(
      { payload },
      sql`select name, setting from pg_settings
          where name in ('statement_timeout', 'idle_in_transaction_session_timeout')`,
    )
    return rows.map(({ setting }) => setting)
  }
  await migrate()
  expect(await limits()).toEqual(['0', '0'])
})

test('every table that a visitor may read tells the page caches of its changes', async () => {
  const { rows } = await execute<{ table: string }>(
    { payload },
    sql`select tgrelid::regclass::text as table from pg_trigger where tgname = 'tell_pages'`,
  )
  const told = rows.map((row) => row.table).sort()
  const visitor = { req: { user: null, payload } } as never
  const open = []
  for (const { slug, access } of [...payload.config.collections, ...payload.config.globals]) {
    const answer = await access.read(visitor)
    if (answer !== false) open.push(tagOf(slug))
  }
  expect(told).toEqual(expect.arrayContaining(open))
  expect(open).toContain('courses')
})

test('a change of a watched table is told at COMMIT, and not when it is rolled back', async () => {
  const { default: pg } = await import('pg')
  const listener = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await listener.connect()
  const heard: string[] = []
  listener.on('notification', ({ payload: tag }) => void heard.push(tag ?? ''))
  await listener.query('listen pages')

  const writer = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await writer.connect()
  await writer.query('begin')
  await writer.query('update landing set headline = headline')
  await writer.query('rollback')
  await writer.query('begin')
  await writer.query('update school set name = name')
  await listener.query('select 1')
  expect(heard).toEqual([])
  await writer.query('commit')
  await listener.query('select 1')
  expect(heard).toEqual(['school'])
  await Promise.all([listener.end(), writer.end()])
})

test('all packages of Payload are of one exact version', () => {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string }>
  }
  const versions = Object.entries(lock.packages)
    .filter(([name]) => /node_modules\/(payload|@payloadcms\/[^/]+)$/.test(name))
    .map(([name, { version }]) => `${name.replace(/.*node_modules\//, '')}@${version}`)
  expect(versions.length).toBeGreaterThan(5)
  expect(versions.filter((each) => !each.endsWith('@3.90.1'))).toEqual([])
})

test('the lockfile names no registry, and package.json only exact versions', () => {
  expect(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).not.toMatch(
    /"resolved": "https?:/,
  )
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string>>
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  )
  expect(loose).toEqual([])
})

test('each test file has a database of its own', () => {
  expect(process.env.DATABASE_URL).not.toBe(inject('postgres'))
  expect(readdirSync(process.env.DATA_DIR ?? '')).toBeDefined()
})
