import { expect, test } from 'vitest'
import { applyVerdict } from '../../commands/applyVerdict.ts'
import { claimHomework } from '../../commands/claimHomework.ts'
import { giveVerdict } from '../../commands/giveVerdict.ts'
import { releaseHomework } from '../../commands/releaseHomework.ts'
import type { User } from '../../payload-types.ts'
import { reviewPage } from '../../queries/reviewPage.ts'
import { anApi, signedIn } from '../support/api.ts'
import { NOW } from '../support/learning.ts'
import { aTeacherOf, waiting } from '../support/marking.ts'
import { aPerson, aRequest, theSchool } from '../support/people.ts'

const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)

const claims = async (by: User, homework: string, { now = NOW, take = false } = {}) =>
  claimHomework(await aRequest(by), { homework, by: by.id, take }, now)

const decides = async (by: User, homework: string, { now = NOW, take = false } = {}) =>
  giveVerdict(
    await aRequest(by),
    { homework, mentor: by.id, approve: true, remarks: '', take },
    now,
  )

const holderOf = async (homework: string) => {
  const payload = await theSchool()
  return (await payload.findByID({ collection: 'homework', id: homework })).claimedBy ?? null
}

test('when fifty mentors open the same homework at once, one has it and the others learn who', async () => {
  const { homework } = await waiting()
  const mentors = await Promise.all(Array.from({ length: 10 }, () => aPerson('mentor')))
  const asked = Array.from({ length: 50 }, (_, index) => mentors[index % 10] as User)

  const answers = await Promise.all(asked.map((mentor) => claims(mentor, homework)))

  const holder = await holderOf(homework)
  const winner = mentors.find(({ id }) => id === holder)
  const won = answers.filter(({ kind }) => kind === 'claimed')
  expect(won).toHaveLength(5) // the one who has it asked five times
  expect(answers.filter(({ kind }) => kind === 'refused')).toEqual(
    Array.from({ length: 45 }, () => ({
      ...{ kind: 'refused', reason: 'claimed-by-another', by: winner?.email },
      until: '2026-05-04T12:05:00.000Z',
    })),
  )
})

test('a claim ends by itself after five minutes, and lives on when it is renewed', async () => {
  const { homework, mia } = await waiting()
  const max = await aPerson('mentor')
  await claims(mia, homework)

  expect(await claims(max, homework, { now: later(299) })).toMatchObject({ kind: 'refused' })
  expect(await claims(mia, homework, { now: later(299) })).toMatchObject({ kind: 'claimed' })
  expect(await claims(max, homework, { now: later(300) })).toMatchObject({ kind: 'refused' })
  expect(await claims(max, homework, { now: later(599) })).toMatchObject({ kind: 'claimed' })
  expect(await holderOf(homework)).toBe(max.id)
})

test('homework is taken over knowingly, and let go of by who has it alone', async () => {
  const { homework, mia } = await waiting()
  const max = await aPerson('mentor')
  await claims(mia, homework)

  await releaseHomework(await aRequest(max), { homework, by: max.id })
  expect(await holderOf(homework)).toBe(mia.id)
  expect(await claims(max, homework, { take: true })).toMatchObject({ kind: 'claimed' })
  expect(await holderOf(homework)).toBe(max.id)
  await releaseHomework(await aRequest(max), { homework, by: max.id })
  expect(await claims(mia, homework)).toMatchObject({ kind: 'claimed' })
})

test('what another has on their bench is decided only knowingly', async () => {
  const { homework, mia } = await waiting()
  const max = await aPerson('mentor')
  await claims(mia, homework)

  expect(await decides(max, homework)).toEqual({
    ...{ kind: 'refused', reason: 'claimed-by-another', by: mia.email },
    until: '2026-05-04T12:05:00.000Z',
  })
  expect(await decides(max, homework, { take: true })).toMatchObject({ kind: 'given' })
  expect(await decides(mia, homework)).toMatchObject({ reason: 'already-reviewed' })
})

test('once it is decided nobody has it, and nobody can', async () => {
  const { homework, mia } = await waiting()
  await claims(mia, homework)
  await decides(mia, homework)
  await applyVerdict(await aRequest(), { homework, givenAt: NOW.toISOString() }, later(10))

  expect(await holderOf(homework)).toBeNull()
  expect(await claims(mia, homework)).toMatchObject({ reason: 'already-reviewed' })
  expect(await claims(mia, '00000000-0000-4000-8000-000000000000')).toMatchObject({
    reason: 'not-found',
  })
})

test('the bench says who has it: by name where they have one, and no longer than it lasts', async () => {
  const { taught, homework, mia } = await waiting()
  const tess = await aTeacherOf([taught])
  await claims(tess, homework)
  const look = async (who: User, now: Date) => {
    const ask = { homework, reviewer: { user: who.id, courses: 'all' } } as const
    return (await reviewPage(await aRequest(who), ask, now))?.claim
  }

  const until = '2026-05-04T12:05:00.000Z'
  expect(await look(mia, later(299))).toEqual({ by: 'Tess', isYours: false, until })
  expect(await look(tess, later(299))).toEqual({ by: 'Tess', isYours: true, until })
  expect(await look(mia, later(300))).toBeNull()
})

test('through the API homework is claimed, refused with who has it, taken over and let go of', async () => {
  const api = await anApi()
  const { homework, mia } = await waiting()
  const max = await aPerson('mentor')
  const [asMia, asMax] = [await signedIn(api, mia), await signedIn(api, max)]
  const path = `/api/homework/${homework}`

  expect((await asMia.ask('POST', `${path}/claim`)).body).toMatchObject({ kind: 'claimed' })
  expect(await asMax.ask('POST', `${path}/claim`, {})).toMatchObject({
    status: 409,
    body: { reason: 'claimed-by-another', by: mia.email, errors: [{ name: 'claimed-by-another' }] },
  })
  const verdict = { approve: true }
  expect(await asMax.ask('POST', `${path}/verdict`, verdict)).toMatchObject({
    ...{ status: 409, body: { by: mia.email } },
  })
  expect((await asMax.ask('POST', `${path}/claim`, { take: true })).status).toBe(200)
  expect((await asMax.ask('POST', `${path}/claim`, { take: 'yes' })).status).toBe(400)
  expect((await asMax.ask('POST', `${path}/release`)).body).toEqual({ kind: 'released' })
  expect((await asMia.ask('POST', `${path}/verdict`, verdict)).body).toMatchObject({
    kind: 'given',
  })
})
