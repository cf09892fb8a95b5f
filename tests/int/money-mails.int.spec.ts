import { provider } from '../support/bank.ts'
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { enterAccessCode } from '../../commands/enterAccessCode.ts'
import { lookUpPayment } from '../../commands/lookUpPayment.ts'
import { deliverJob } from '../../jobs/deliver.ts'
import { aPostOffice } from '../support/postOffice.ts'
import { anAttempt, deliveryNow, jobsAbout, linkChat, spread } from '../support/deliveries.ts'
import { aPerson, aRequest, theSchool } from '../support/people.ts'
import { aPaidOrder, aPlan, checksOut, codesOf, rowsOf } from '../support/shop.ts'

const payload = await theSchool()
const { sandbox, workshop } = await aPostOffice()
const now = new Date()

async function isPaid(more: Parameters<typeof aPaidOrder>[0]): Promise<string> {
  const { order, payment } = await aPaidOrder(more)
  await lookUpPayment(await aRequest(), { provider, payment }, now)
  return order
}

/** Tells a notice about an order and sends all of it: what became of each delivery. */
async function tells(kind: 'order-paid' | 'codes-again', order: string): Promise<string[]> {
  const told = await spread(workshop, { kind, order })
  for (const { id } of Object.values(told)) {
    await deliverJob(workshop, anAttempt({ delivery: id, after: 0 }), now)
  }
  const after = await Promise.all(Object.values(told).map((each) => deliveryNow(workshop, each)))
  return after.map(({ channel, status }) => `${channel} ${status}`)
}

const mailsTo = (email: string) => sandbox.mail.all().filter(({ to }) => to.includes(email))

test('a guest gets their code by mail, with the way to their order, and the queue knows no code', async () => {
  const order = await isPaid({ email: 'guest.one@example.org' })
  const [code = ''] = await codesOf(order)

  expect(await tells('order-paid', order)).toEqual(['mail sent'])

  const [mail] = mailsTo('guest.one@example.org')
  expect(mail?.text).toContain(code)
  expect(mail?.text).toMatch(/http:\/\/localhost:3000\/orders\/[\w-]{43}/)
  expect(mail?.text).toContain('because something was ordered there')
  expect(mail?.subject).not.toContain(code)
  expect(await jobsAbout(code)).toEqual([])
  expect(await jobsAbout('guest.one@example.org')).toEqual([])
})

test('a student hears by mail and Telegram that their courses are open', async () => {
  const ann = await aPerson('student')
  await linkChat(ann, '4711')
  const order = await isPaid({ user: ann })

  const answers = await tells('order-paid', order)

  expect(answers.map((answer) => answer.split(' ')[0]).sort()).toEqual(['mail', 'telegram'])
  expect(mailsTo(ann.email)[0]?.text).toContain('Your courses are open')
})

test('a mail about an order speaks the language it was placed in', async () => {
  await payload.updateGlobal({ slug: 'school', data: { language: 'fr' } })
  const order = await isPaid({ email: 'francois@example.org' })
  await payload.updateGlobal({ slug: 'school', data: { language: 'en' } })

  await tells('order-paid', order)

  expect(mailsTo('francois@example.org')[0]?.text).toContain('code d’accès')
})

test('what cost nothing is not said to be paid', async () => {
  const answer = await checksOut(await aPlan({ price: 0 }), { email: 'free@example.org' })
  await tells('order-paid', 'order' in answer ? answer.order : '')
  expect(mailsTo('free@example.org')[0]?.text).toContain('Thank you for choosing')
  expect(mailsTo('free@example.org')[0]?.text).not.toContain('paid')
})

test('a code sent again is the same; one that was used meanwhile is not told', async () => {
  const order = await isPaid({ email: 'late@example.org' })
  const [code = ''] = await codesOf(order)

  expect(await tells('codes-again', order)).toEqual(['mail sent'])
  expect(mailsTo('late@example.org')[0]?.text).toContain(code)

  const ann = await aPerson('student')
  await enterAccessCode(await aRequest(ann), { code, ip: 'late' }, now)
  expect(await tells('codes-again', order)).toEqual(['mail skipped'])
  expect(mailsTo('late@example.org')).toHaveLength(1)
})

test('an order that is gone is told to nobody', async () => {
  const order = await isPaid({ email: 'gone@example.org' })
  const told = await spread(workshop, { kind: 'order-paid', order })
  await rowsOf(sql`delete from access_codes where order_item_id in
    (select id from order_items where order_id = ${order})`)
  await rowsOf(sql`delete from order_items where order_id = ${order}`)
  await rowsOf(sql`delete from payments where order_id = ${order}`)
  await rowsOf(sql`delete from invoices where order_id = ${order}`)
  await rowsOf(sql`delete from orders where id = ${order}`)

  await deliverJob(workshop, anAttempt({ delivery: told.mail?.id ?? '', after: 0 }), now)

  expect(mailsTo('gone@example.org')).toEqual([])
  expect(await deliveryNow(workshop, { id: told.mail?.id ?? '' })).toMatchObject({
    status: 'skipped',
    error: 'recipient-gone',
  })
})
