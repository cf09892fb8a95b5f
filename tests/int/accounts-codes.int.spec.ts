import { sql } from '@payloadcms/db-postgres'
import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { requestCode } from '../../commands/requestCode.ts'
import { resetPassword } from '../../commands/resetPassword.ts'
import { execute } from '../../database/execute.ts'
import { authCodeOf } from '../../notifications/authCode.ts'
import { aCodeFor, liftLimits } from '../support/codes.ts'
import { aPerson, aRequest, theSchool } from '../support/people.ts'

const payload = await theSchool()
const now = new Date('2026-11-21T10:00:00Z')

const reset = async (email: string, code: string) =>
  resetPassword(
    await aRequest(),
    { email, code, password: 'a password just chosen', ip: '192.0.2.1' },
    now,
  )

test('asking for a code says the same of a known, an unknown and a blocked address', async () => {
  const ann = await aPerson('student')
  const bob = await aPerson('student', { blocked: true })
  const answers = []
  for (const email of [ann.email, bob.email, 'nobody@example.org', 'no address at all']) {
    const before = await rowsAndJobs()
    answers.push(await requestCode(await aRequest(), { email, ip: '192.0.2.3' }, now))
    const after = await rowsAndJobs()
    expect({ codes: after.codes - before.codes, jobs: after.jobs - before.jobs }).toEqual({
      codes: 1,
      jobs: 1,
    })
  }
  expect(answers).toEqual(Array.from({ length: 4 }, () => ({ kind: 'requested' })))
})

test('a code is tried in the same steps for a known and an unknown address', async () => {
  await liftLimits()
  const ann = await aPerson('student')
  await requestCode(await aRequest(), { email: 'nobody@example.org', ip: '192.0.2.4' }, now)
  await aCodeFor(ann.email, { now, ip: '192.0.2.4' })
  const query = vi.spyOn(pg.Client.prototype, 'query')
  const stepsOf = async (email: string) => {
    query.mockClear()
    expect(await reset(email, 'not six digits')).toEqual({ kind: 'refused', reason: 'wrong-code' })
    const statements = query.mock.calls.map(
      ([asked]) => (asked as { text?: string }).text ?? String(asked),
    )
    return statements.map((text) => text.replace('user_id is null', 'user_id = $1')) // a decoy's row
  }
  const known = await stepsOf(ann.email)
  expect(known.length).toBeGreaterThan(3)
  expect(await stepsOf('nobody@example.org')).toEqual(known)
  query.mockRestore()
})

test('a decoy opens nothing, though its six digits were right', async () => {
  await liftLimits()
  await requestCode(await aRequest(), { email: 'nobody@example.org', ip: '192.0.2.5' }, now)
  const { rows } = await execute<{ id: string }>(
    { payload },
    sql`select id from auth_codes where user_id is null order by created_at desc, id limit 1`,
  )
  const code = authCodeOf(payload.secret, rows[0]?.id ?? '')
  expect(await reset('nobody@example.org', code)).toMatchObject({ reason: 'wrong-code' })
})

test('the sixth code in an hour for one address is refused, known or not', async () => {
  await liftLimits()
  const ann = await aPerson('student')
  for (const email of [ann.email, 'nobody.else@example.org']) {
    for (const _ of [1, 2, 3, 4, 5]) {
      await requestCode(await aRequest(), { email, ip: '192.0.2.6' }, now)
    }
    expect(await requestCode(await aRequest(), { email, ip: '192.0.2.7' }, now)).toMatchObject({
      reason: 'too-many-tries',
    })
  }
})

test('neither the code nor the address stands in a row or a job', async () => {
  await liftLimits()
  const ann = await aPerson('student')
  const { id, code } = await aCodeFor(ann.email, { now })
  const { rows } = await execute<{ text: string }>(
    { payload },
    sql`select to_jsonb(c)::text as text from auth_codes c where id = ${id}
        union all select data::text from pgboss.job where data::text like ${`%${id}%`}`,
  )
  expect(rows).toHaveLength(2)
  for (const { text } of rows) {
    expect(text).not.toContain(`"${code}"`)
    expect(text).not.toContain(ann.email)
  }
})

test('a code that ended a day ago is forgotten', async () => {
  await liftLimits()
  const ann = await aPerson('student')
  const { id } = await aCodeFor(ann.email, { now: new Date('2026-11-01T10:00:00Z') })
  await requestCode(await aRequest(), { email: 'nobody@example.org', ip: '192.0.2.8' }, now)
  const { rows } = await execute({ payload }, sql`select id from auth_codes where id = ${id}`)
  expect(rows).toEqual([])
})

async function rowsAndJobs(): Promise<{ codes: number; jobs: number }> {
  const { rows } = await execute<{ codes: number; jobs: number }>(
    { payload },
    sql`select (select count(*)::int from auth_codes) as codes,
        (select count(*)::int from pgboss.job where name = 'notice') as jobs`,
  )
  return rows[0] ?? { codes: 0, jobs: 0 }
}
