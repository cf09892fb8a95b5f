import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { deliverJob } from '../../jobs/deliver.ts'
import type { Notice } from '../../domain/notice.ts'
import type { Delivery } from '../../payload-types.ts'
import { anAttempt, spread } from '../support/deliveries.ts'
import { aCourse, aStudent, handedIn, lectureAt, reviewed, rowsOf } from '../support/learning.ts'
import { aPerson } from '../support/people.ts'
import { aPostOffice } from '../support/postOffice.ts'

const { sandbox, workshop } = await aPostOffice()

const inbox = (email: string) => sandbox.mail.all().filter(({ to }) => to.includes(email))

/** Sends what a notice has been turned into, and answers the mails that arrived at this address. */
async function mailsTo(address: string, notice: Notice) {
  await spread(workshop, notice)
  const waiting = await rowsOf<Pick<Delivery, 'id'>>(
    sql`select id from deliveries where status = 'queued'`,
  )
  for (const { id } of waiting) {
    await deliverJob(workshop, anAttempt({ delivery: id, after: 0 }), new Date())
  }
  return inbox(address)
}

async function aHandIn() {
  const taught = await aCourse([{}])
  const ann = await aStudent([taught])
  return { taught, ann, homework: await handedIn(ann, lectureAt(taught, 1)) }
}

test('a student is told that their homework has arrived', async () => {
  const { taught, ann, homework } = await aHandIn()

  const [mail] = await mailsTo(ann.user.email, { kind: 'homework-handed-in', homework })

  expect(mail?.subject).toBe('Your homework has arrived: Lecture 1')
  expect(mail?.text).toContain(`/learn/${taught.course.slug}/lecture-1`)
})

test('every mentor is told that homework waits, in their language, and nobody who is blocked', async () => {
  const { homework } = await aHandIn()
  const [mia, max] = [await aPerson('mentor'), await aPerson('mentor', { blocked: true })]
  await rowsOf(sql`update users set language = 'fr' where id = ${mia.id}`)

  const [mail] = await mailsTo(mia.email, { kind: 'homework-waiting', homework })

  expect(mail?.subject).toBe('Devoir à corriger\u00a0: Ann, Lecture 1')
  expect(mail?.text).toContain(`/admin/collections/homework/${homework}/review`)
  expect(inbox(max.email)).toEqual([])
})

test('where a school has no mentor, its admin is told', async () => {
  const { homework } = await aHandIn()
  await rowsOf(sql`update users set blocked = true where role = 'mentor'`)
  const admin = await aPerson('admin')

  expect(await mailsTo(admin.email, { kind: 'homework-waiting', homework })).toHaveLength(1)
})

test('a student reads the remarks of the mentor, and nobody else is written to', async () => {
  const { ann, homework } = await aHandIn()
  const mentor = await aPerson('mentor')
  await reviewed(homework, { approve: false, remarks: 'Press <b>less</b>.' }, { mentor })

  const [mail] = await mailsTo(ann.user.email, { kind: 'homework-returned', homework })

  expect(mail?.text).toContain('Press <b>less</b>.')
  expect(mail?.html).toContain('Press &lt;b&gt;less&lt;/b&gt;.')
  expect(inbox(mentor.email)).toEqual([])
})

test('whoever has finished a course is congratulated on it', async () => {
  const { taught, ann } = await aHandIn()
  const finished = { student: ann.student, course: taught.course.id }

  const [mail] = await mailsTo(ann.user.email, { kind: 'course-finished', ...finished })

  expect(mail?.subject).toBe(`You have finished ${taught.course.title}`)
})
