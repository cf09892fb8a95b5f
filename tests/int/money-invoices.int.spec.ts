import '../support/bank.ts'
import { sql } from '@payloadcms/db-postgres'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { expect, test } from 'vitest'
import { ensureStudent } from '../../commands/ensureStudent.ts'
import { fulfilOrder } from '../../commands/fulfilOrder.ts'
import { issueCreditNote } from '../../commands/issueCreditNote.ts'
import { orderToken } from '../../commands/orderToken.ts'
import { withTx } from '../../database/withTx.ts'
import { deliverJob } from '../../jobs/deliver.ts'
import type { User } from '../../payload-types.ts'
import { ordersFor } from '../../server/orders.ts'
import { aPerson, aRequest, people, theSchool } from '../support/people.ts'
import { anAttempt, spread } from '../support/deliveries.ts'
import { aPostOffice } from '../support/postOffice.ts'
import { anOrderOf, aPack, aService } from '../support/sold.ts'
import { aPlan, rowsOf, statusOf } from '../support/shop.ts'

const payload = await theSchool()
const now = new Date('2026-05-04T12:00:00.000Z')

await payload.updateGlobal({
  slug: 'school',
  data: {
    ...{
      name: 'Lumière',
      legalName: 'Maison Lumière SARL',
      taxId: 'FR 12 345',
      zone: 'Europe/Paris',
    },
    ...{ address: '12 rue des Martyrs\n75009 Paris', invoicePrefix: 'ML', invoiceNote: 'Merci.' },
  },
})

type Stored = { id: string; number: string; year: string; sequence: string; kind: string }
const invoicesOf = (order: string) =>
  rowsOf<Stored>(sql`select * from invoices where order_id = ${order} order by sequence`)

const aSchool = async (user?: User) => ordersFor(await aRequest(user), { now: () => now })

/** A paid order, with the token of its page and the document it got. */
async function anInvoice(more: Parameters<typeof anOrderOf>[1] = {}) {
  const things = [{ plan: await aPlan({ price: 24_900 }) }, { service: await aService() }]
  const order = await anOrderOf(things, { taxRate: 2_000, ...more })
  await fulfilOrder(await aRequest(), order, now)
  const [invoice] = await invoicesOf(order)
  if (!invoice) throw new Error('There is no invoice.')
  return { order, invoice, token: orderToken(payload.secret, order) }
}

async function textOf(bytes: Buffer | undefined): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(bytes ?? Buffer.alloc(0)))
  return (await extractText(document, { mergePages: true })).text
}

test('a hundred orders, fifty paid at once: a hundred numbers, none twice and none left out', async () => {
  const plan = await aPlan()
  const orders = await Promise.all(
    Array.from({ length: 100 }, (_, each) =>
      anOrderOf([{ plan }], { email: `racer${each}@example.org` }),
    ),
  )

  // In two waves, or the last would wait for a connection longer than a request may.
  for (const wave of [orders.slice(0, 50), orders.slice(50)]) {
    await Promise.all(wave.map(async (order) => fulfilOrder(await aRequest(), order, now)))
  }

  const rows = await rowsOf<Stored>(sql`select * from invoices where year = 2026`)
  const sequences = rows.map(({ sequence }) => Number(sequence)).sort((a, b) => a - b)
  expect(sequences).toEqual(Array.from({ length: 100 }, (_, index) => index + 1))
  expect(rows.map(({ number }) => number)).toContain('ML-2026-0100')
})

test('a payment that is not kept uses no number up', async () => {
  const order = await anOrderOf([{ plan: await aPlan() }])
  const before = await rowsOf(sql`select 1 from invoices`)
  const req = await aRequest()
  const falls = withTx(req, async () => {
    await fulfilOrder(req, order, now)
    throw new Error('The power fails.')
  })
  await expect(falls).rejects.toThrow('The power fails.')

  expect(await statusOf(order)).toBe('awaiting-payment')
  expect(await rowsOf(sql`select 1 from invoices`)).toHaveLength(before.length)
  const { invoice } = await anInvoice()
  expect(Number(invoice.sequence)).toBe(before.length + 1)
})

test('numbers begin anew with the year of the school’s own calendar', async () => {
  const order = await anOrderOf([{ plan: await aPlan() }])
  await fulfilOrder(await aRequest(), order, new Date('2026-12-31T23:30:00.000Z')) // 2027 in Paris
  expect(await invoicesOf(order)).toMatchObject([{ number: 'ML-2027-0001' }])
})

test('what cost nothing has no invoice', async () => {
  const order = await anOrderOf([{ plan: await aPlan({ price: 0 }) }])
  await fulfilOrder(await aRequest(), order, now)
  expect(await invoicesOf(order)).toEqual([])
})

test('an invoice says who sells what to whom, and its tax; later changes of the school do not change it', async () => {
  const { invoice, token } = await anInvoice({ name: 'Ann Archer', email: 'ann@example.org' })
  const school = await aSchool()
  const before = await school.invoiceOfOrder(token, invoice.id)
  await payload.updateGlobal({ slug: 'school', data: { legalName: 'Another name' } })
  const after = await school.invoiceOfOrder(token, invoice.id)
  await payload.updateGlobal({ slug: 'school', data: { legalName: 'Maison Lumière SARL' } })

  const text = await textOf(before?.bytes)
  expect(text).toContain(`Invoice ${invoice.number}`)
  for (const said of [
    ...['Maison Lumière SARL', '12 rue des Martyrs', 'FR 12 345', 'Merci.', '4 May 2026'],
    ...['Ann Archer', 'ann@example.org', 'A portrait', '€289', 'tax at 20%', '€48.17'],
  ]) {
    expect(text).toContain(said)
  }
  expect(after?.bytes.equals(before?.bytes ?? Buffer.alloc(0))).toBe(true)
})

test('an invoice is a tagged document with a title, in the language of its order', async () => {
  const { invoice, token } = await anInvoice({ language: 'uk', name: 'Катерина Руденко' })
  const document = await (await aSchool()).invoiceOfOrder(token, invoice.id)

  const text = await textOf(document?.bytes)
  expect(text).toContain(`Рахунок ${invoice.number}`)
  expect(text).toContain('Катерина Руденко')
  expect(text).toContain('4 травня 2026')
  const raw = document?.bytes.toString('latin1') ?? ''
  expect(raw).toMatch(/\/Marked true/)
  expect(raw).toMatch(/\/Lang \(uk\)/)
  expect(raw).toContain('/StructTreeRoot')
  const { info } = await getMeta(new Uint8Array(document?.bytes ?? Buffer.alloc(0)))
  expect(info).toMatchObject({ Title: `Рахунок ${invoice.number}` })
})

test('an invoice is read by its buyer, its student and mentors; for others it does not exist', async () => {
  const { ann, bob, mia, tom } = await people({
    ...{ ann: 'student', bob: 'student', mia: 'mentor', tom: 'teacher' },
  } as const)
  const student = await ensureStudent(await aRequest(ann), { user: ann.id, email: ann.email })
  await ensureStudent(await aRequest(bob), { user: bob.id, email: bob.email })
  const { invoice, token } = await anInvoice({ student })
  const other = await anInvoice()
  const asStudent = { ...ann, studentId: student } as User

  expect(await (await aSchool()).invoiceOfOrder(token, invoice.id)).not.toBeNull()
  expect(await (await aSchool(asStudent)).ownInvoice(invoice.id)).not.toBeNull()
  expect(await (await aSchool(mia)).ownInvoice(invoice.id)).not.toBeNull()

  expect(await (await aSchool()).invoiceOfOrder(other.token, invoice.id)).toBeNull()
  expect(await (await aSchool()).invoiceOfOrder(`${token}A`, invoice.id)).toBeNull()
  for (const visitor of [undefined, bob, tom]) {
    expect(await (await aSchool(visitor)).ownInvoice(invoice.id)).toBeNull()
  }
  expect(await (await aSchool(mia)).ownInvoice('no-such-id')).toBeNull()
})

test('the mail about a paid order brings the invoice', async () => {
  const { sandbox, workshop } = await aPostOffice()
  const { order, invoice } = await anInvoice({ email: 'post@example.org' })
  const told = await spread(workshop, { kind: 'order-paid', order })
  await deliverJob(workshop, anAttempt({ delivery: told.mail?.id ?? '', after: 0 }), now)

  const [mail] = sandbox.mail.all()
  expect(mail?.attachments).toMatchObject([
    { name: `${invoice.number}.pdf`, type: 'application/pdf' },
  ])
  expect(mail?.text).toContain('Your invoice is attached.')
})

/** Money given back for one line of an order, as the rows of a refund say it. */
async function aRefund(order: string, { amount, reason }: { amount: number; reason: string }) {
  const [payment] = await rowsOf<{ id: string }>(sql`
    insert into payments (order_id, provider, status, amount, currency, external_id)
    values (${order}, 'stripe', 'paid', 28900, 'EUR', ${`pi_${order}`}) returning id`)
  const [refund] = await rowsOf<{ id: string }>(sql`
    insert into refunds (order_id, payment_id, amount, currency, status, cause, reason)
    values (${order}, ${payment?.id}, ${amount}, 'EUR', 'succeeded', 'asked', ${reason}) returning id`)
  await rowsOf(sql`
    insert into refunds_lines (_order, _parent_id, id, item_id, amount)
    select 1, ${refund?.id}, ${order}, id, ${amount} from order_items
    where order_id = ${order} and kind = 'service'`)
  return refund?.id ?? ''
}

test('money given back has a credit note of the same series, once, which names the invoice', async () => {
  const { order, invoice, token } = await anInvoice()
  const refund = await aRefund(order, { amount: 4_000, reason: 'The portrait was not wanted' })

  await Promise.all(
    Array.from({ length: 50 }, async () => issueCreditNote(await aRequest(), refund, now)),
  )

  const [, note, ...others] = await invoicesOf(order)
  expect(others).toEqual([])
  expect(note).toMatchObject({ kind: 'credit-note', year: invoice.year })
  expect(Number(note?.sequence)).toBe(Number(invoice.sequence) + 1)
  const document = await (await aSchool()).invoiceOfOrder(token, note?.id ?? '')
  const text = await textOf(document?.bytes)
  for (const said of [`Credit note ${note?.number}`, `Corrects invoice ${invoice.number}`]) {
    expect(text).toContain(said)
  }
  expect(text).toContain('The portrait was not wanted')
  expect(text).toMatch(/A portrait 1 €40 €40/)
  expect(text).toContain('€6.67')
})

test('a long order goes on to a next page', async () => {
  const things = []
  for (let each = 0; each < 40; each++) things.push({ lessonPack: await aPack({ price: 1_000 }) })
  const student = await ensureStudent(await aRequest(), { ...(await newcomer()) })
  const order = await anOrderOf(things, { student })
  await fulfilOrder(await aRequest(), order, now)
  const [invoice] = await invoicesOf(order)
  const token = orderToken(payload.secret, order)

  const document = await (await aSchool()).invoiceOfOrder(token, invoice?.id ?? '')

  const pages = await getDocumentProxy(new Uint8Array(document?.bytes ?? Buffer.alloc(0)))
  expect(pages.numPages).toBe(2)
  expect(await textOf(document?.bytes)).toContain('€400')
})

async function newcomer() {
  const { id, email } = await aPerson('student')
  return { user: id, email }
}
