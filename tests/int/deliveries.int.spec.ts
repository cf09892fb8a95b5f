import '../support/telegramSettings.ts'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { deliverJob } from '../../jobs/deliver.ts'
import { spreadNoticeJob } from '../../jobs/spreadNotice.ts'
import { authCodeOf } from '../../notifications/authCode.ts'
import { mailBy } from '../../providers/mail.ts'
import type { Mail } from '../../providers/mail.ts'
import {
  anAttempt,
  deliveryNow,
  jobsAbout,
  linkChat,
  mailTo,
  spread,
} from '../support/deliveries.ts'
import { aPerson } from '../support/people.ts'
import { aPostOffice } from '../support/postOffice.ts'

const { sandbox, workshop } = await aPostOffice()
const { payload } = workshop
const now = new Date('2026-05-04T09:00:00Z')

const mailsTo = (email: string) => sandbox.mail.all().filter(({ to }) => to.includes(email))

const aChat = () => {
  const { id } = sandbox.telegram.addPerson({ firstName: 'Ann' })
  sandbox.telegram.start({ person: id })
  return { id, name: String(id) }
}

const saidTo = (chat: number) =>
  sandbox.telegram.all().filter(({ by, message }) => by === 'bot' && message.chat.id === chat)

const dyingAfterSending = (mail: Mail): Mail => ({
  ...mail,
  send: async (letter) => {
    await mail.send(letter)
    throw new Error('the worker dies here')
  },
})

test('a notice handled twenty times at once is one delivery per channel, with one job each', async () => {
  const ann = await aPerson('student')
  await linkChat(ann, randomUUID())
  const told = anAttempt({
    id: randomUUID(),
    notice: { kind: 'test-message', user: ann.id } as const,
  })

  await Promise.all(Array.from({ length: 20 }, () => spreadNoticeJob(workshop, told, now)))

  const { docs } = await payload.find({
    collection: 'deliveries',
    where: { user: { equals: ann.id } },
  })
  expect(docs.map(({ channel }) => channel).sort()).toEqual(['mail', 'telegram'])
  const jobs = await Promise.all(docs.map(({ id }) => jobsAbout(id)))
  expect(jobs.map(({ length }) => length)).toEqual([1, 1])
})

test('nobody hears of a code that was asked for an unknown address', async () => {
  const decoy = await payload.create({
    collection: 'auth-codes',
    data: {
      purpose: 'reset-password',
      codeHash: 'of nobody',
      expiresAt: '2026-05-04T09:15:00Z',
      attempts: 0,
    },
  })

  expect(await spread(workshop, { kind: 'code-requested', code: decoy.id })).toEqual({})
})

test('a blocked person hears nothing', async () => {
  const ann = await aPerson('student', { blocked: true })

  expect(await spread(workshop, { kind: 'test-message', user: ann.id })).toEqual({})
})

test('one attempt handled twenty times at once sends one mail', async () => {
  const ann = await aPerson('student')
  const { id } = await mailTo(workshop, ann)
  const job = anAttempt({ delivery: id, after: 0 })

  await Promise.all(Array.from({ length: 20 }, () => deliverJob(workshop, job, now)))

  expect(mailsTo(ann.email)).toHaveLength(1)
  expect(await deliveryNow(workshop, { id })).toMatchObject({
    status: 'sent',
    sentAt: now.toISOString(),
    messageId: `<${id}@localhost>`,
  })
})

test('a crash between sending and noting repeats the mail once, under the same Message-ID', async () => {
  const ann = await aPerson('student')
  const { id } = await mailTo(workshop, ann)
  const data = { delivery: id, after: 0 }
  const dying = {
    ...workshop,
    outside: { ...workshop.outside, mail: dyingAfterSending(workshop.outside.mail) },
  }

  await expect(deliverJob(dying, anAttempt(data), now)).rejects.toThrow('dies here')
  await deliverJob(workshop, anAttempt(data, { retryCount: 1 }), now)
  await deliverJob(workshop, anAttempt(data, { retryCount: 2 }), now)

  expect(mailsTo(ann.email).map(({ messageId }) => messageId)).toEqual([
    `<${id}@localhost>`,
    `<${id}@localhost>`,
  ])
  expect(await deliveryNow(workshop, { id })).toMatchObject({ status: 'sent' })
})

test('an attempt that was overtaken by a later one does not send', async () => {
  const ann = await aPerson('student')
  const { id } = await mailTo(workshop, ann)
  const data = { delivery: id, after: 0 }
  sandbox.mail.refuse({ times: 1, code: 451 })

  expect(await deliverJob(workshop, anAttempt(data, { retryCount: 1 }), now)).toMatchObject({
    kind: 'again',
  })
  expect(await deliverJob(workshop, anAttempt(data), now)).toEqual({ kind: 'done' })

  expect(mailsTo(ann.email)).toEqual([])
})

test('a mail the server never takes has failed, and says with which code', async () => {
  const ann = await aPerson('student')
  const { id } = await mailTo(workshop, ann)
  sandbox.mail.refuse({ times: 1, code: 550 })

  const outcome = await deliverJob(workshop, anAttempt({ delivery: id, after: 0 }), now)

  expect(outcome).toEqual({ kind: 'never', code: 'smtp-550' })
  expect(await deliveryNow(workshop, { id })).toMatchObject({ status: 'failed', error: 'smtp-550' })
})

test('a mail the server cannot take now waits, and has failed after the last attempt', async () => {
  const ann = await aPerson('student')
  const { id } = await mailTo(workshop, ann)
  const data = { delivery: id, after: 0 }
  sandbox.mail.refuse({ times: 2, code: 451 })

  expect(await deliverJob(workshop, anAttempt(data), now)).toEqual({
    kind: 'again',
    code: 'smtp-451',
  })
  expect(await deliveryNow(workshop, { id })).toMatchObject({ status: 'queued' })

  const last = anAttempt(data, { retryCount: 20, retryLimit: 20 })
  expect(await deliverJob(workshop, last, now)).toEqual({ kind: 'again', code: 'smtp-451' })
  expect(await deliveryNow(workshop, { id })).toMatchObject({ status: 'failed', error: 'smtp-451' })
})

test('a mail server that is away costs no mail', async () => {
  const ann = await aPerson('student')
  const { id } = await mailTo(workshop, ann)
  const away = mailBy({ url: 'smtp://127.0.0.1:1', from: 'school@example.org' })

  const outcome = await deliverJob(
    { ...workshop, outside: { ...workshop.outside, mail: away } },
    anAttempt({ delivery: id, after: 0 }),
    now,
  )

  expect(outcome).toEqual({ kind: 'again', code: 'smtp-unreachable' })
  expect(await deliveryNow(workshop, { id })).toMatchObject({ status: 'queued' })
})

test('whoever has blocked the bot is unlinked, and learns by mail what the chat was to tell', async () => {
  const ann = await aPerson('student')
  const chat = aChat()
  await linkChat(ann, chat.name)
  const { mail, telegram } = await spread(workshop, { kind: 'test-message', user: ann.id })
  sandbox.telegram.block({ person: chat.id })

  await deliverJob(workshop, anAttempt({ delivery: telegram?.id ?? '', after: 0 }), now)

  expect(await deliveryNow(workshop, { id: telegram?.id ?? '' })).toMatchObject({
    status: 'skipped',
    error: 'telegram-blocked',
  })
  const { docs: links } = await payload.find({
    collection: 'telegram-links',
    where: { user: { equals: ann.id } },
  })
  expect(links).toMatchObject([{ chatId: null }])
  expect(await jobsAbout('telegram-unlinked')).toContainEqual(
    expect.objectContaining({
      name: 'notice',
      data: expect.objectContaining({
        notice: { kind: 'telegram-unlinked', user: ann.id },
      }) as unknown,
    }),
  )
  expect(await jobsAbout(mail?.id ?? '')).toHaveLength(1)
})

test('Telegram is left alone for as long as it asks', async () => {
  const ann = await aPerson('student')
  const chat = aChat()
  await linkChat(ann, chat.name)
  const { telegram } = await spread(workshop, { kind: 'test-message', user: ann.id })
  const id = telegram?.id ?? ''
  sandbox.telegram.refuse({ times: 1, code: 429, retryAfter: 37 })

  expect(await deliverJob(workshop, anAttempt({ delivery: id, after: 0 }), now)).toEqual({
    kind: 'done',
  })

  const [, later] = await jobsAbout(id)
  expect(later?.data).toEqual({ delivery: id, after: 1 })
  expect(later?.waits).toBeGreaterThan(30)
  expect(saidTo(chat.id)).toEqual([])

  await deliverJob(workshop, anAttempt({ delivery: id, after: 1 }), now)
  expect(saidTo(chat.id)).toHaveLength(1)
  expect(await deliveryNow(workshop, { id })).toMatchObject({ status: 'sent', attempts: 2 })
})

test('a code is told by mail and Telegram, and stands in no queue and no row', async () => {
  const ann = await aPerson('student')
  const chat = aChat()
  await linkChat(ann, chat.name)
  const row = await payload.create({
    collection: 'auth-codes',
    data: {
      user: ann.id,
      purpose: 'reset-password',
      codeHash: 'a hash',
      expiresAt: '2026-05-04T09:15:00Z',
      attempts: 0,
    },
  })
  const code = authCodeOf(payload.secret, row.id)

  const told = await spread(workshop, { kind: 'code-requested', code: row.id })
  for (const { id } of Object.values(told)) {
    await deliverJob(workshop, anAttempt({ delivery: id, after: 0 }), now)
  }

  expect(mailsTo(ann.email)[0]?.text).toContain(code)
  expect(mailsTo(ann.email)[0]?.subject).not.toContain(code)
  expect(saidTo(chat.id)[0]?.message.text).toContain(code)
  expect(await jobsAbout(code)).toEqual([])
  const kept = await payload.find({
    collection: 'deliveries',
    where: { user: { equals: ann.id } },
    showHiddenFields: true,
  })
  expect(JSON.stringify(kept.docs)).not.toContain(code)
})

test('a code that has ended while its mail was waiting is not told any more', async () => {
  const ann = await aPerson('student')
  const row = await payload.create({
    collection: 'auth-codes',
    data: {
      user: ann.id,
      purpose: 'reset-password',
      codeHash: 'a hash',
      expiresAt: now.toISOString(),
      attempts: 0,
    },
  })
  const { mail } = await spread(workshop, { kind: 'code-requested', code: row.id })

  await deliverJob(workshop, anAttempt({ delivery: mail?.id ?? '', after: 0 }), now)

  expect(mailsTo(ann.email)).toEqual([])
  expect(await deliveryNow(workshop, { id: mail?.id ?? '' })).toMatchObject({
    status: 'skipped',
    error: 'out-of-date',
  })
})

test('a mail is written in the language the person has when it is sent', async () => {
  const ann = await aPerson('student')
  const { id } = await mailTo(workshop, ann)
  await payload.update({ collection: 'users', id: ann.id, data: { language: 'fr' } })

  await deliverJob(workshop, anAttempt({ delivery: id, after: 0 }), now)

  expect(mailsTo(ann.email)[0]?.text).toContain('Si vous lisez ceci')
  expect(mailsTo(ann.email)[0]?.html).toContain('<html lang="fr">')
})
