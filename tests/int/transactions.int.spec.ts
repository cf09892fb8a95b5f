import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { execute } from '../../database/execute.ts'
import { withTx } from '../../database/withTx.ts'
import { aRequest, theSchool } from '../support/people.ts'

const payload = await theSchool()

/** A table for one test, so that tests do not count each other's rows. */
async function aTable(name: string, columns: string) {
  await execute({ payload }, sql.raw(`create table ${name} (${columns})`))
  const rows = () =>
    execute<{ id: number }>({ payload }, sql.raw(`select id from ${name} order by id`))
  return async () => (await rows()).rows.map(({ id }) => id)
}

const insert = (table: string, id: number) => sql.raw(`insert into ${table} (id) values (${id})`)

test('all writes of a transaction land together', async () => {
  const ids = await aTable('tx_kept', 'id int primary key')
  await withTx(await aRequest(), async (tx) => {
    await tx.execute(insert('tx_kept', 1))
    await tx.execute(insert('tx_kept', 2))
  })
  expect(await ids()).toEqual([1, 2])
})

test('a failure takes every write of the transaction with it', async () => {
  const ids = await aTable('tx_failed', 'id int primary key')
  const work = withTx(await aRequest(), async (tx) => {
    await tx.execute(insert('tx_failed', 1))
    throw new Error('the school changed its mind')
  })
  await expect(work).rejects.toThrow('changed its mind')
  expect(await ids()).toEqual([])
})

test('a transaction inside another joins it, and falls with it', async () => {
  const ids = await aTable('tx_joined', 'id int primary key')
  const req = await aRequest()
  const work = withTx(req, async () => {
    await withTx(req, (tx) => tx.execute(insert('tx_joined', 1)))
    throw new Error('the outer one fails')
  })
  await expect(work).rejects.toThrow('outer')
  expect(await ids()).toEqual([])
})

test('a deferred constraint that only COMMIT would notice is reported, not swallowed', async () => {
  const ids = await aTable('tx_deferred', 'id int unique deferrable initially deferred')
  const work = withTx(await aRequest(), async (tx) => {
    await tx.execute(insert('tx_deferred', 1))
    await tx.execute(insert('tx_deferred', 1))
  })
  await expect(work).rejects.toMatchObject({ cause: { code: '23505' } })
  expect(await ids()).toEqual([])
})

test('a caught failure that ended the transaction is reported, and nothing after it escapes', async () => {
  const ids = await aTable('tx_killed', 'id int primary key')
  const req = await aRequest()
  const work = withTx(req, async (tx) => {
    await tx.execute(insert('tx_killed', 1))
    await req.payload
      .findByID({ collection: 'courses', id: '00000000-0000-4000-8000-000000000000', req })
      .catch(() => 'caught, as nobody should')
    await tx.execute(insert('tx_killed', 2))
  })
  await expect(work).rejects.toThrow(/transaction/i)
  expect(await ids()).toEqual([])
})

test('a write through Payload does not escape a transaction that was ended either', async () => {
  const req = await aRequest()
  const title = 'written after the end'
  const work = withTx(req, async () => {
    await req.payload
      .findByID({ collection: 'courses', id: '00000000-0000-4000-8000-000000000000', req })
      .catch(() => 'caught, as nobody should')
    await req.payload.create({ collection: 'courses', data: { title, slug: 'escaped' }, req })
  })
  await expect(work).rejects.toThrow('would escape')
  const { totalDocs } = await payload.count({
    collection: 'courses',
    where: { title: { equals: title } },
  })
  expect(totalDocs).toBe(0)
})

test('a read that may miss with disableErrors leaves the transaction alone', async () => {
  const ids = await aTable('tx_missed', 'id int primary key')
  const req = await aRequest()
  await withTx(req, async (tx) => {
    const missing = '00000000-0000-4000-8000-000000000000'
    await req.payload.findByID({ collection: 'courses', id: missing, disableErrors: true, req })
    await tx.execute(insert('tx_missed', 1))
  })
  expect(await ids()).toEqual([1])
})

test('a transaction whose connection is cut is reported, and its writes are gone', async () => {
  const ids = await aTable('tx_cut', 'id int primary key')
  const work = withTx(await aRequest(), async (tx) => {
    await tx.execute(insert('tx_cut', 1))
    const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
    await execute({ payload }, sql`select pg_terminate_backend(${rows[0]?.pid})`)
    await tx.execute(insert('tx_cut', 2))
  })
  await expect(work).rejects.toThrow()
  expect(await ids()).toEqual([])
})

test('a connection cut just before COMMIT is not taken for a success', async () => {
  const ids = await aTable('tx_commit', 'id int primary key')
  const req = await aRequest()
  const commit = payload.db.commitTransaction.bind(payload.db)
  const work = withTx(req, async (tx) => {
    await tx.execute(insert('tx_commit', 1))
    const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
    payload.db.commitTransaction = async (id) => {
      payload.db.commitTransaction = commit
      await execute({ payload }, sql`select pg_terminate_backend(${rows[0]?.pid}, 5000)`)
      return commit(id)
    }
  })
  await expect(work).rejects.toThrow(/was not kept/)
  expect(await ids()).toEqual([])
})

test('of fifty who count under one lock nobody counts the same number twice', async () => {
  const ids = await aTable('tx_counted', 'id int primary key')
  const next = async () =>
    withTx(await aRequest(), async (tx) => {
      await tx.execute(sql`select id from school for update`)
      await tx.execute(sql`lock table tx_counted in exclusive mode`)
      await tx.execute(sql`insert into tx_counted select coalesce(max(id), 0) + 1 from tx_counted`)
    })
  await Promise.all(Array.from({ length: 50 }, next))
  expect(await ids()).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
})

test('transactions that ask for a second connection are refused in time instead of hanging', async () => {
  const greedy = async () =>
    withTx(await aRequest(), async (tx) => {
      await tx.execute(sql`select pg_sleep(0.2)`)
      await execute({ payload }, sql`select 1`)
    })
  const ends = await Promise.allSettled(Array.from({ length: 40 }, greedy))
  expect(ends).toHaveLength(40)
  await expect(execute({ payload }, sql`select 1 as one`)).resolves.toMatchObject({
    rows: [{ one: 1 }],
  })
})

test('every connection of the pool can be used; Payload keeps none for itself', async () => {
  const sleeping = Array.from({ length: 12 }, () => execute({ payload }, sql`select pg_sleep(0.3)`))
  await Promise.all(sleeping)
  expect(payload.db.pool.totalCount).toBe(12)
  expect(payload.db.pool.idleCount).toBe(12)
})

test('the pool outlives every one of its connections', async () => {
  const { pool } = payload.db
  await Promise.all(
    Array.from({ length: 12 }, () => execute({ payload }, sql`select pg_sleep(0.1)`)),
  )
  const lost = new Promise<void>((resolve) => pool.once('remove', () => resolve()))
  await execute(
    { payload },
    sql`select pg_terminate_backend(pid, 5000) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`,
  )
  await lost
  const answers = Array.from({ length: 12 }, () => execute({ payload }, sql`select 1`))
  await expect(Promise.all(answers)).resolves.toHaveLength(12)
})
