import '../support/bank.ts'
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { endByHand } from '../../commands/endByHand.ts'
import { ensureStudent } from '../../commands/ensureStudent.ts'
import { enterAccessCode } from '../../commands/enterAccessCode.ts'
import { fulfilOrder } from '../../commands/fulfilOrder.ts'
import { sweepAccess } from '../../commands/sweepAccess.ts'
import type { User } from '../../payload-types.ts'
import { accessOf } from '../../queries/accessOf.ts'
import { enrolmentsToEnd } from '../../queries/enrolmentsToEnd.ts'
import { personOf } from '../../queries/personOf.ts'
import { anApi, caller, signedIn } from '../support/api.ts'
import { aPerson, aRequest, people, theSchool } from '../support/people.ts'
import { anOrderOf, aSoldPlan } from '../support/sold.ts'
import { aCourse, aPlan, codesOf, coursesOf, rowsOf } from '../support/shop.ts'
import { statementsOf } from '../support/statements.ts'

const payload = await theSchool()
const api = await anApi()
const now = new Date()
const DAY = 24 * 60 * 60 * 1000
const inDays = (days: number) => new Date(now.getTime() + days * DAY)

const studentOf = async (user: User) =>
  ensureStudent(await aRequest(user), { user: user.id, email: user.email })

const grantsOf = async (student: string) => accessOf(await aRequest(), student)

/** A student with one course that somebody has opened by hand until that day. */
async function aGrant({ until, since = now }: { until: Date | null; since?: Date }) {
  const ann = await aPerson('student')
  const student = await studentOf(ann)
  const course = await aCourse()
  const [row] = await rowsOf<{ id: string }>(sql`
    insert into enrolments (student_id, course_id, source, reason, ends_at, created_at)
    values (${student}, ${course.id}, 'by-hand', 'A prize', ${until?.toISOString() ?? null},
            ${since.toISOString()}) returning id`)
  return { ann, student, course, id: row?.id ?? '' }
}

const noticesAbout = async (enrolment: string, kind: string) =>
  (
    await rowsOf(sql`
      select 1 from pgboss.job where name = 'notice'
        and data->'notice'->>'enrolment' = ${enrolment} and data->'notice'->>'kind' = ${kind}`)
  ).length

test('why Ann has access: what she bought, a code she was given, and a mentor’s word, in one statement', async () => {
  const { ann, mia } = await people({ ann: 'student', mia: 'mentor' })
  const student = await studentOf(ann)
  const [first, gift] = [await aPlan(), await aSoldPlan()]
  const bought = await anOrderOf([{ plan: first }], { student })
  await fulfilOrder(await aRequest(), bought, now)
  await fulfilOrder(await aRequest(), gift.order, now)
  const [code = ''] = await codesOf(gift.order)
  await enterAccessCode(await aRequest(ann), { code, ip: ann.id }, now)
  const course = await aCourse()
  const asMia = await signedIn(api, mia)
  const given = { courses: [course.id], reason: 'She helps with the exhibition', endsAt: null }
  expect((await asMia.ask('POST', `/api/students/${student}/grants`, given)).status).toBe(200)

  const grants = await grantsOf(student)

  expect(grants).toHaveLength(3)
  const bySource = Object.fromEntries(grants.map((grant) => [grant.source, grant]))
  expect(bySource['order-item']).toMatchObject({ plan: first.name, order: { id: bought } })
  expect(bySource.code).toMatchObject({ plan: gift.plan.name, order: { id: gift.order } })
  expect(bySource['by-hand']).toMatchObject({
    order: null,
    reason: 'She helps with the exhibition',
    grantedBy: mia.email,
    isLive: true,
  })
  const req = await aRequest()
  expect(await statementsOf(payload, () => accessOf(req, student))).toBe(1)
})

test('who is no mentor neither gives access nor ends it, and nothing changes', async () => {
  const { id, student, ann, course } = await aGrant({ until: null })
  const { tom } = await people({ tom: 'teacher' })
  const paths = [
    [`/api/students/${student}/grants`, { courses: [course.id], reason: 'Why not', endsAt: null }],
    [`/api/enrolments/${id}/end`, { reason: 'Why not' }],
  ] as const
  const [asAnn, asTom] = [await signedIn(api, ann), await signedIn(api, tom)]

  for (const [path, body] of paths) {
    expect((await caller(api).ask('POST', path, body)).status).toBe(401)
    expect((await asAnn.ask('POST', path, body)).status).toBe(403)
    expect((await asTom.ask('POST', path, body)).status).toBe(403)
  }
  expect(await grantsOf(student)).toMatchObject([{ id, isLive: true }])
})

test('a grant by hand needs a reason, a course that is there, and an end that lies ahead', async () => {
  const { mia, ann } = await people({ mia: 'mentor', ann: 'student' })
  const path = `/api/students/${await studentOf(ann)}/grants`
  const courses = [(await aCourse()).id]
  const asMia = await signedIn(api, mia)
  const give = (body: object) => asMia.ask('POST', path, body)

  const bad = await give({ courses: [...courses, 'all of them'], reason: ' ' })
  expect(bad).toMatchObject({
    status: 400,
    body: {
      errors: [{ name: 'invalid-input', fields: [{ path: 'courses.1' }, { path: 'reason' }] }],
    },
  })
  const past = { courses, reason: 'A prize', endsAt: '2020-01-01T00:00:00Z' }
  expect((await give(past)).status).toBe(400)
  const ghost = { courses: ['00000000-0000-4000-8000-000000000000'], reason: 'A prize' }
  expect((await give(ghost)).status).toBe(404)
  expect((await give({ courses, reason: 'A prize' })).status).toBe(200)
  expect((await give({ courses, reason: 'Once more' })).status).toBe(409)
  expect(await coursesOf(ann)).toHaveLength(1)
})

test('fifty mentors who give the same at once give it once', async () => {
  const { mia, ann } = await people({ mia: 'mentor', ann: 'student' })
  const path = `/api/students/${await studentOf(ann)}/grants`
  const asMia = await signedIn(api, mia)
  const grant = { courses: [(await aCourse()).id], reason: 'A prize', endsAt: null }

  const answers = await Promise.all(
    Array.from({ length: 50 }, async () => (await asMia.ask('POST', path, grant)).status),
  )

  expect(answers.filter((status) => status === 200)).toHaveLength(1)
  expect(answers.filter((status) => status === 409)).toHaveLength(49)
})

test('ending one grant leaves the other, and says who ended it and why', async () => {
  const { mia } = await people({ mia: 'mentor' })
  const { ann, student, course, id } = await aGrant({ until: null })
  const order = await anOrderOf([{ plan: await aPlan({ courses: [course] }) }], { student })
  await fulfilOrder(await aRequest(), order, now)

  const end = { enrolment: id, reason: 'The exhibition is over', by: mia.id }
  expect(await endByHand(await aRequest(mia), end, now)).toEqual({ kind: 'ended' })
  expect(await endByHand(await aRequest(mia), end, now)).toMatchObject({ reason: 'already-ended' })

  expect(await coursesOf(ann)).toEqual([course.slug])
  const [live, ended] = await grantsOf(student)
  expect(live).toMatchObject({ source: 'order-item', isLive: true })
  expect(ended).toMatchObject({
    ...{ isLive: false, endCause: 'by-hand', endReason: 'The exhibition is over' },
    endedBy: mia.email,
  })
})

test('access ends at its instant, before anybody has noted it', async () => {
  const { ann, student, id } = await aGrant({ until: inDays(-0.001), since: inDays(-30) })

  expect((await personOf(payload, ann.id)).courses).toEqual([])
  expect(await grantsOf(student)).toMatchObject([{ id, isLive: false, endCause: 'over' }])
})

test('what has just ended can be given again at once', async () => {
  const { mia } = await people({ mia: 'mentor' })
  const { ann, student, course } = await aGrant({ until: inDays(-0.001), since: inDays(-30) })
  const again = { courses: [course.id], reason: 'A week more', endsAt: inDays(7).toISOString() }
  const asMia = await signedIn(api, mia)

  expect((await asMia.ask('POST', `/api/students/${student}/grants`, again)).status).toBe(200)

  expect(await coursesOf(ann)).toEqual([course.slug])
  expect(await grantsOf(student)).toMatchObject([{ isLive: true }, { endCause: 'over' }])
})

test('a week before, and at the end, the student is told: once each, though many sweep', async () => {
  const { id, ann } = await aGrant({ until: inDays(6), since: inDays(-30) })
  const sweep = async (at: Date) => {
    expect(await enrolmentsToEnd(await aRequest(), at)).toContain(id)
    await Promise.all(Array.from({ length: 10 }, async () => sweepAccess(await aRequest(), id, at)))
  }

  expect(await enrolmentsToEnd(await aRequest(), inDays(-2))).not.toContain(id)
  await sweep(now)
  expect(await noticesAbout(id, 'access-ending')).toBe(1)
  expect(await coursesOf(ann)).toHaveLength(1)
  expect(await enrolmentsToEnd(await aRequest(), now)).not.toContain(id)

  await sweep(inDays(6))
  expect(await noticesAbout(id, 'access-over')).toBe(1)
  expect(await coursesOf(ann)).toEqual([])
  const [row] = await rowsOf<{ at: string }>(
    sql`select ended_at as at from enrolments where id = ${id}`,
  )
  expect(new Date(row?.at ?? 0)).toEqual(inDays(6))
})

test('whoever has the course by another grant hears nothing of an end', async () => {
  const { id, student, course } = await aGrant({ until: inDays(1), since: inDays(-30) })
  const order = await anOrderOf([{ plan: await aPlan({ courses: [course] }) }], { student })
  await fulfilOrder(await aRequest(), order, now)

  await sweepAccess(await aRequest(), id, now)
  await sweepAccess(await aRequest(), id, inDays(1))

  expect(await noticesAbout(id, 'access-ending')).toBe(0)
  expect(await noticesAbout(id, 'access-over')).toBe(0)
})

test('what is given for some days only is not announced to end at once', async () => {
  const { id } = await aGrant({ until: inDays(3) })
  await sweepAccess(await aRequest(), id, now)
  expect(await noticesAbout(id, 'access-ending')).toBe(0)
})
