import '../support/bank.ts'
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { fulfilOrder } from '../../commands/fulfilOrder.ts'
import { orderToken } from '../../commands/orderToken.ts'
import { deliverJob } from '../../jobs/deliver.ts'
import { ordersFor } from '../../server/orders.ts'
import { anApi, caller, signedIn } from '../support/api.ts'
import { anAttempt, spread } from '../support/deliveries.ts'
import { aRequest, people, theSchool } from '../support/people.ts'
import { aPostOffice } from '../support/postOffice.ts'
import { aServiceOrder } from '../support/sold.ts'
import { rowsOf } from '../support/shop.ts'

const payload = await theSchool()
const api = await anApi()
const { sandbox, workshop } = await aPostOffice()
let minutes = 0

/** The school as the holder of an order's link has it; each look is a minute after the last. */
const aBuyer = async () =>
  ordersFor(await aRequest(), {
    now: () => new Date(Date.parse('2026-05-04T12:00:00.000Z') + ++minutes * 60_000),
  })

/** A guest's order of a service, with its thread. */
async function aThread({ email = 'guest@example.org' } = {}) {
  const { order } = await aServiceOrder({ email })
  await fulfilOrder(await aRequest(), order, new Date('2026-05-04T12:00:00.000Z'))
  const token = orderToken(payload.secret, order)
  const shown = await (await aBuyer()).receipt(token)
  return { order, token, thread: shown?.threads[0]?.id ?? '' }
}

const textsOf = async (token: string) =>
  (await (await aBuyer()).receipt(token))?.threads[0]?.messages.map(({ side, text }) => [
    side,
    text,
  ])

const waitingNotices = async (thread: string, to: string) =>
  (
    await rowsOf(sql`
      select 1 from pgboss.job where name = 'notice'
        and data->'notice'->>'thread' = ${thread} and data->'notice'->>'to' = ${to}`)
  ).length

test('a service opens a thread; buyer and mentor write in turn, and each side is told once', async () => {
  const { mia } = await people({ mia: 'mentor' })
  const { token, thread } = await aThread({ email: 'writes@example.org' })
  const asMia = await signedIn(api, mia)
  const says = async (text: string) =>
    (await aBuyer()).writeAboutOrder(token, { thread, text, clientId: randomUUID() })

  expect(await textsOf(token)).toEqual([['school', 'order-opened']])
  expect(await says(' It is for my mother.\r\nShe likes herons. ')).toEqual({ kind: 'written' })
  await says('And reeds.')
  expect(await waitingNotices(thread, 'staff')).toBe(1)

  const answer = { text: 'Herons it is.', clientId: randomUUID() }
  const path = `/api/threads/${thread}/messages`
  expect((await asMia.ask('POST', path, answer)).status).toBe(200)

  expect(await textsOf(token)).toEqual([
    ['school', 'order-opened'],
    ['student', 'It is for my mother.\nShe likes herons.'],
    ['student', 'And reeds.'],
    ['staff', 'Herons it is.'],
  ])
  expect(await waitingNotices(thread, 'student')).toBe(1)
})

test('thirty times the same message is one message, and one notice', async () => {
  const { token, thread } = await aThread()
  const form = { thread, text: 'Are you there?', clientId: randomUUID() }

  await Promise.all(
    Array.from({ length: 30 }, async () => (await aBuyer()).writeAboutOrder(token, form)),
  )

  expect(await textsOf(token)).toHaveLength(2)
  expect(await waitingNotices(thread, 'staff')).toBe(1)
})

test('nobody writes into the thread of another order, nor nothing, nor without end', async () => {
  const { token, thread } = await aThread()
  const other = await aThread()
  const says = async (at: string, form: { thread: string; text: string }) =>
    (await aBuyer()).writeAboutOrder(at, { ...form, clientId: randomUUID() })

  for (const [at, to] of [
    [other.token, thread],
    [`${token}A`, thread],
    [token, 'x'],
  ] as const) {
    expect(await says(at, { thread: to, text: 'Hello' })).toMatchObject({ reason: 'not-found' })
  }
  for (const text of ['', ' \n ', 'x'.repeat(4_001)]) {
    expect(await says(token, { thread, text })).toMatchObject({ reason: 'message-empty' })
  }
  expect(await textsOf(token)).toHaveLength(1)
  expect(await textsOf(other.token)).toHaveLength(1)
})

test('only mentors answer for the school', async () => {
  const { ann, tom } = await people({ ann: 'student', tom: 'teacher' })
  const { token, thread } = await aThread()
  const message = { text: 'Send me money', clientId: randomUUID() }
  for (const path of [`/api/threads/${thread}/messages`, `/api/threads/${thread}/read`]) {
    expect((await caller(api).ask('POST', path, message)).status).toBe(401)
    expect((await (await signedIn(api, ann)).ask('POST', path, message)).status).toBe(403)
    expect((await (await signedIn(api, tom)).ask('POST', path, message)).status).toBe(403)
  }
  expect(await textsOf(token)).toHaveLength(1)
})

test('an answer waits until it is read, and the next one is told again', async () => {
  const { mia } = await people({ mia: 'mentor' })
  const { token, thread } = await aThread()
  const asMia = await signedIn(api, mia)
  const answers = (text: string) =>
    asMia.ask('POST', `/api/threads/${thread}/messages`, { text, clientId: randomUUID() })
  const isUnread = async () => (await (await aBuyer()).receipt(token))?.threads[0]?.isUnread

  expect(await isUnread()).toBe(false)
  await answers('A first sketch is ready.')
  expect(await isUnread()).toBe(true)
  await rowsOf(sql`update threads set student_read_at = now() where id = ${thread}`)
  expect(await isUnread()).toBe(false)
  await answers('And a second one.')
  expect(await waitingNotices(thread, 'student')).toBe(2)
  expect(await (await aBuyer()).readThread(token, randomUUID())).toBe(false)
})

test('a mail about a message brings the text, and leads each side to its own place', async () => {
  const { mia } = await people({ mia: 'mentor' })
  const { order, token, thread } = await aThread({ email: 'mailed@example.org' })
  await (
    await aBuyer()
  ).writeAboutOrder(token, {
    ...{ thread, text: 'When will it be ready?', clientId: randomUUID() },
  })
  const asMia = await signedIn(api, mia)
  const answer = { text: 'On Friday, probably.', clientId: randomUUID() }
  await asMia.ask('POST', `/api/threads/${thread}/messages`, answer)
  for (const to of ['staff', 'student'] as const) {
    const told = await spread(workshop, { kind: 'message-waiting', thread, to, order })
    await deliverJob(workshop, anAttempt({ delivery: told.mail?.id ?? '', after: 0 }), new Date())
  }

  const mailTo = (email: string) => sandbox.mail.all().find((mail) => mail.to.includes(email))?.text
  expect(mailTo('mailed@example.org')).toContain('On Friday, probably.')
  expect(mailTo('mailed@example.org')).toContain(`/orders/${token}#thread-${thread}`)
  const [mentors] = sandbox.mail
    .all()
    .filter(({ text }) => text?.includes('When will it be ready?'))
  expect(mentors?.text).toContain(`/admin/collections/threads/${thread}/talk`)
})
