import { afterAll, expect, test } from 'vitest'
import { sendInquiry } from '../../commands/sendInquiry.ts'
import { deliverJob } from '../../jobs/deliver.ts'
import { anAttempt, linkChat, spread } from '../support/deliveries.ts'
import { aPerson, aRequest, theSchool } from '../support/people.ts'
import { aPostOffice } from '../support/postOffice.ts'

const payload = await theSchool()
const { sandbox, workshop } = await aPostOffice()
const now = new Date('2026-11-21T10:00:00Z')

afterAll(async () => payload.destroy())

const letter = {
  name: 'Ann',
  email: 'Ann@Example.org',
  message: 'May I come and look first?',
  subject: 'lesson',
  teacher: '',
  service: '',
  course: '',
  website: '',
  language: 'fr' as const,
  ip: '192.0.2.20',
}

const kept = async () => (await payload.find({ collection: 'inquiries', sort: 'createdAt' })).docs

test('what somebody writes is kept, with whom it is about, and reaches the mentors', async () => {
  const mentor = await aPerson('mentor')
  await linkChat(mentor, '4712')
  const mia = await payload.create({
    collection: 'teachers',
    data: { name: 'Mia', slug: 'mia', zone: 'Europe/Paris', active: true },
  })

  expect(await sendInquiry(await aRequest(), { ...letter, teacher: 'mia' })).toEqual({
    kind: 'sent',
  })

  const [inquiry] = await kept()
  expect(inquiry).toMatchObject({ email: 'ann@example.org', teacher: mia.id, subject: 'lesson' })
  const told = await spread(workshop, { kind: 'inquiry-received', inquiry: inquiry?.id ?? '' })
  expect(
    Object.values(told)
      .map(({ channel }) => channel)
      .sort(),
  ).toEqual(['mail', 'telegram'])
  for (const { id } of Object.values(told)) {
    await deliverJob(workshop, anAttempt({ delivery: id, after: 0 }), now)
  }
  const mail = sandbox.mail.all().find(({ to }) => to.includes(mentor.email))
  expect(mail?.text).toContain('about Mia')
  expect(mail?.text).toContain('May I come and look first?')
  expect(mail?.text).toContain(`/admin/collections/inquiries/${inquiry?.id}`)
})

test('what is missing or looks like a machine is said, and nothing is kept', async () => {
  const before = (await kept()).length
  const wrong = [
    [{ name: ' ' }, 'name-missing'],
    [{ email: 'ann' }, 'invalid-email'],
    [{ message: 'Hi' }, 'message-length'],
    [{ message: 'x'.repeat(4_001) }, 'message-length'],
    [{ website: 'https://spam.example' }, 'looks-automatic'],
  ] as const
  for (const [change, reason] of wrong) {
    const answer = await sendInquiry(await aRequest(), { ...letter, ...change })
    expect(answer).toEqual({ kind: 'refused', reason })
  }
  expect(await kept()).toHaveLength(before)
})

test('a teacher who is not shown to visitors is not named, and the message still arrives', async () => {
  const hidden = { name: 'Hugo', slug: 'hugo', zone: 'Europe/Paris', active: false }
  await payload.create({ collection: 'teachers', data: hidden })

  await sendInquiry(await aRequest(), { ...letter, teacher: 'hugo', subject: 'no such subject' })

  expect((await kept()).at(-1)).toMatchObject({ teacher: null, subject: 'general' })
})

test('one address sends ten messages an hour, and no more', async () => {
  const answers = []
  for (const _ of Array.from({ length: 11 })) {
    answers.push(await sendInquiry(await aRequest(), { ...letter, ip: '192.0.2.21' }))
  }
  expect(answers.map(({ kind }) => kind).lastIndexOf('sent')).toBe(9)
  expect(answers.at(-1)).toMatchObject({ reason: 'too-many-tries' })
})
