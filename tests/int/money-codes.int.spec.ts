import { provider } from '../support/bank.ts'
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { enterAccessCode } from '../../commands/enterAccessCode.ts'
import { lookUpPayment } from '../../commands/lookUpPayment.ts'
import { registerWithCode } from '../../commands/registerWithCode.ts'
import type { User } from '../../payload-types.ts'
import { anApi, caller, signedIn } from '../support/api.ts'
import { liftLimits } from '../support/codes.ts'
import { aPerson, aRequest, password, people, theSchool } from '../support/people.ts'
import { aPaidOrder, codesOf, coursesOf, noticesOf, rowsOf } from '../support/shop.ts'

const payload = await theSchool()
const api = await anApi()
const now = new Date()

/** Without passwords, which would take long to hash. */
async function fiftyStudents(): Promise<User[]> {
  const rows = await rowsOf<{ id: string; email: string }>(sql`
    insert into users (email, role) select 'student' || each || '@example.org', 'student'
    from generate_series(1, 50) as each returning id, email`)
  return rows.map((row) => ({ ...row, role: 'student' }) as User)
}

/** A code that somebody has paid for. */
async function aCode(): Promise<{ code: string; order: string }> {
  const { order, payment } = await aPaidOrder()
  await lookUpPayment(await aRequest(), { provider, payment }, now)
  const [code = ''] = await codesOf(order)
  return { code, order }
}

const registers = async (code: string, email: string, more: { typed?: string; ip?: string } = {}) =>
  registerWithCode(
    await aRequest(),
    { code, name: 'Ann', email, password: more.typed ?? password, ip: more.ip ?? email },
    now,
  )

test('fifty people who use one code at once: one gets in, and the others are told why', async () => {
  const { code } = await aCode()
  const students = await fiftyStudents()

  const answers = await Promise.all(
    students.map(async (user) => enterAccessCode(await aRequest(user), { code, ip: user.id }, now)),
  )

  expect(answers.filter(({ kind }) => kind === 'redeemed')).toHaveLength(1)
  expect(
    answers.filter((answer) => 'reason' in answer && answer.reason === 'code-used'),
  ).toHaveLength(49)
  const opened = await Promise.all(students.map(coursesOf))
  expect(opened.flat()).toHaveLength(1)
})

test('whoever holds a code registers with it though registration is closed', async () => {
  await payload.updateGlobal({ slug: 'school', data: { registration: 'closed' } })
  const { code } = await aCode()

  const answer = await registers(` ${code.toLowerCase().replaceAll('-', ' ')}`, 'ann@example.org')

  expect(answer).toMatchObject({ kind: 'signed-in', person: { role: 'student' } })
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: 'ann@example.org' } },
  })
  const [ann] = docs
  expect(ann && (await coursesOf(ann))).toHaveLength(1)
  expect(await rowsOf(sql`select name from students where user_id = ${ann?.id}`)).toEqual([
    { name: 'Ann' },
  ])
})

test('ten who register with one code at once: one account is made', async () => {
  const { code } = await aCode()
  const emails = Array.from({ length: 10 }, (_, each) => `racer${each}@example.org`)
  const answers = await Promise.all(emails.map((email) => registers(code, email)))

  expect(answers.filter(({ kind }) => kind === 'signed-in')).toHaveLength(1)
  expect(await rowsOf(sql`select 1 from users where email like 'racer%'`)).toHaveLength(1)
})

test('a registration that is refused leaves the code as it was, and no account', async () => {
  const { code } = await aCode()
  const taken = await aPerson('student', { email: 'taken@example.org' })

  expect(await registers(code, taken.email)).toMatchObject({ reason: 'email-taken' })
  expect(await registers(code, 'weak@example.org', { typed: 'short' })).toMatchObject({
    reason: 'weak-password',
  })
  expect(await registers('0000-0000-0000', 'nobody@example.org')).toMatchObject({
    reason: 'code-unknown',
  })
  expect(
    await rowsOf(
      sql`select 1 from users where email in ('weak@example.org', 'nobody@example.org')`,
    ),
  ).toEqual([])
  expect(await registers(code, 'good@example.org')).toMatchObject({ kind: 'signed-in' })
})

test('codes are not guessed: thirty tries from one place, and no more', async () => {
  await liftLimits()
  const ann = await aPerson('student')
  const guess = async (ip: string) =>
    enterAccessCode(await aRequest(ann), { code: 'AAAA-BBBB-CCCC', ip }, now)
  for (let each = 0; each < 30; each++) {
    expect(await guess('198.51.100.1')).toMatchObject({ reason: 'code-unknown' })
  }
  expect(await guess('198.51.100.1')).toMatchObject({ reason: 'too-many-tries' })
  expect(await guess('198.51.100.2')).toMatchObject({ reason: 'code-unknown' })
})

test('no code stands in the database, nor in the queue', async () => {
  const { code, order } = await aCode()
  const [row] = await rowsOf<{ dump: string }>(sql`
    select (select json_agg(c)::text from access_codes c)
        || (select json_agg(j)::text from pgboss.job j)
        || (select json_agg(e)::text from payment_events e) as dump`)
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  expect(row?.dump).toContain(order)
  expect(row?.dump).not.toContain(code)
})

test('a mentor has a code sent again, and it is still the same; others may not', async () => {
  const { mia, ann } = await people({ mia: 'mentor', ann: 'student' })
  const { code, order } = await aCode()
  const path = `/api/orders/${order}/codes-again`

  expect((await caller(api).ask('POST', path)).status).toBe(401)
  expect((await (await signedIn(api, ann)).ask('POST', path)).status).toBe(403)
  expect(await noticesOf(order, 'codes-again')).toBe(0)

  const asMia = await signedIn(api, mia)
  expect((await asMia.ask('POST', path)).status).toBe(200)
  expect(await noticesOf(order, 'codes-again')).toBe(1)
  expect(await codesOf(order)).toEqual([code])

  await registers(code, 'late@example.org')
  expect((await asMia.ask('POST', path)).status).toBe(409)
})
