import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { changePassword } from '../../commands/changePassword.ts'
import { resetPassword } from '../../commands/resetPassword.ts'
import { signIn } from '../../commands/signIn.ts'
import { tryAuthCode } from '../../commands/tryAuthCode.ts'
import { execute } from '../../database/execute.ts'
import { anApi, signedIn } from '../support/api.ts'
import { aCodeFor, attemptsOf, liftLimits, otherThan } from '../support/codes.ts'
import { aPerson, aRequest, password, theSchool } from '../support/people.ts'

const payload = await theSchool()
const api = await anApi()
const now = new Date('2026-11-21T10:00:00Z')
const chosen = 'a password just chosen'

const reset = async (
  email: string,
  code: string,
  more: { at?: Date; ip?: string; to?: string } = {},
) =>
  resetPassword(
    await aRequest(),
    { email, code, password: more.to ?? chosen, ip: more.ip ?? '192.0.2.1' },
    more.at ?? now,
  )

const canSignIn = async (email: string, typed: string) =>
  (await signIn(await aRequest(), { email, password: typed, ip: '192.0.2.99' }, new Date()))
    .kind === 'signed-in'

test('who reads the code sets a new password, and every session ends', async () => {
  const ann = await aPerson('student')
  const phone = await signedIn(api, ann)
  const { code } = await aCodeFor(ann.email, { now })

  expect(await reset(ann.email, ` ${code.slice(0, 3)} ${code.slice(3)} `)).toEqual({
    kind: 'reset',
  })
  expect(await canSignIn(ann.email, chosen)).toBe(true)
  expect(await canSignIn(ann.email, password)).toBe(false)
  expect((await phone.ask('GET', '/api/users/me')).body).toMatchObject({ user: null })
  expect(await noticesTo(ann.id, 'password-changed')).toBe(1)
})

test('a reset ends even the session from which it was asked', async () => {
  const ann = await aPerson('student')
  const phone = await signedIn(api, ann)
  const { code } = await aCodeFor(ann.email, { now })
  const { sid } = await aSessionOf(ann.id)
  const asAnn = await aRequest({ ...ann, _sid: sid } as typeof ann)

  await resetPassword(asAnn, { email: ann.email, code, password: chosen, ip: '192.0.2.1' }, now)
  expect((await phone.ask('GET', '/api/users/me')).body).toMatchObject({ user: null })
})

test('a code is good for less than fifteen minutes', async () => {
  const ann = await aPerson('student')
  const { code } = await aCodeFor(ann.email, { now })
  const end = new Date('2026-11-21T10:15:00.000Z')
  const justBefore = new Date('2026-11-21T10:14:59.999Z')

  expect(await reset(ann.email, code, { at: end })).toMatchObject({ reason: 'wrong-code' })
  expect(await reset(ann.email, code, { at: justBefore })).toEqual({ kind: 'reset' })
})

test('fifty wrong tries at once count as five, and then even the right code is refused', async () => {
  const ann = await aPerson('student')
  const { id, code } = await aCodeFor(ann.email, { now })
  const guess = async () =>
    tryAuthCode(await aRequest(), { user: ann.id, typed: otherThan(code) }, now)

  const answers = await Promise.all(Array.from({ length: 50 }, guess))
  expect(new Set(answers)).toEqual(new Set([null]))
  expect(await attemptsOf(id)).toBe(5)
  expect(await reset(ann.email, code)).toMatchObject({ reason: 'wrong-code' })
  expect(await canSignIn(ann.email, password)).toBe(true)
})

test('the fifth try still opens', async () => {
  const ann = await aPerson('student')
  const { code } = await aCodeFor(ann.email, { now })
  for (const _ of [1, 2, 3, 4]) {
    expect(await reset(ann.email, otherThan(code))).toMatchObject({ reason: 'wrong-code' })
  }
  expect(await reset(ann.email, code)).toEqual({ kind: 'reset' })
})

test('fifty resets with one right code: one wins, and its password is the one that counts', async () => {
  const ann = await aPerson('student')
  const { id, code } = await aCodeFor(ann.email, { now })
  await liftLimits()
  const tries = Array.from({ length: 50 }, (_, each) => ({ to: `password number ${each}`, each }))
  const answers = await Promise.all(
    tries.map(({ to, each }) => reset(ann.email, code, { to, ip: `198.51.100.${each}` })),
  )
  const winners = tries.filter(({ each }) => answers[each]?.kind === 'reset')
  expect(winners).toHaveLength(1)
  expect(await canSignIn(ann.email, winners[0]?.to ?? '')).toBe(true)
  expect(await attemptsOf(id)).toBeLessThanOrEqual(5)
  expect(await noticesTo(ann.id, 'password-changed')).toBe(1)
})

test('a code opens once, and a newer one ends it', async () => {
  const ann = await aPerson('student')
  const first = await aCodeFor(ann.email, { now })
  const second = await aCodeFor(ann.email, { now: new Date(now.getTime() + 1000) })

  expect(await reset(ann.email, first.code, { at: new Date(now.getTime() + 2000) })).toMatchObject({
    reason: 'wrong-code',
  })
  expect(await reset(ann.email, second.code, { at: new Date(now.getTime() + 2000) })).toEqual({
    kind: 'reset',
  })
  expect(await reset(ann.email, second.code, { at: new Date(now.getTime() + 3000) })).toMatchObject(
    {
      reason: 'wrong-code',
    },
  )
})

test('a new password has at least ten characters and is not the address', async () => {
  const ann = await aPerson('student')
  const { id, code } = await aCodeFor(ann.email, { now })
  for (const to of ['too short', ann.email.toUpperCase(), 'x'.repeat(201)]) {
    expect(await reset(ann.email, code, { to })).toMatchObject({ reason: 'weak-password' })
  }
  expect(await attemptsOf(id)).toBe(0)
})

test('changing the password keeps this session and ends the others', async () => {
  const ann = await aPerson('student')
  const phone = await signedIn(api, ann)
  const laptop = await signedIn(api, ann)
  const { sid } = await aSessionOf(ann.id)
  const asAnn = await aRequest({ ...ann, _sid: sid } as typeof ann)

  expect(await changePassword(asAnn, { current: 'not it at all', password: chosen })).toMatchObject(
    {
      reason: 'wrong-password',
    },
  )
  expect(await changePassword(asAnn, { current: password, password: chosen })).toEqual({
    kind: 'changed',
  })
  expect((await phone.ask('GET', '/api/users/me')).body).toMatchObject({ user: { id: ann.id } })
  expect((await laptop.ask('GET', '/api/users/me')).body).toMatchObject({ user: null })
  expect(await canSignIn(ann.email, chosen)).toBe(true)
  expect(await noticesTo(ann.id, 'password-changed')).toBe(1)
})

async function aSessionOf(user: string): Promise<{ sid: string }> {
  const { rows } = await execute<{ sid: string }>(
    { payload },
    sql`select id as sid from users_sessions where _parent_id = ${user} order by _order limit 1`,
  )
  return { sid: rows[0]?.sid ?? '' }
}

async function noticesTo(user: string, kind: string): Promise<number> {
  const { rows } = await execute<{ count: number }>(
    { payload },
    sql`select count(*)::int as count from pgboss.job where name = 'notice'
        and data->'notice'->>'kind' = ${kind} and data->'notice'->>'user' = ${user}`,
  )
  return rows[0]?.count ?? 0
}
