import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { declineBox } from '../../commands/declineBox.ts'
import { sendBoxes } from '../../commands/sendBoxes.ts'
import type { Notice } from '../../domain/notice.ts'
import { deliverJob } from '../../jobs/deliver.ts'
import { aBox, aBoxOwner, inParis } from '../support/boxes.ts'
import { anAttempt, jobsAbout, spread } from '../support/deliveries.ts'
import { rowsOf } from '../support/learning.ts'
import { aPerson, aRequest } from '../support/people.ts'
import { aPostOffice } from '../support/postOffice.ts'

const { sandbox, workshop } = await aPostOffice()
const mentor = await aPerson('mentor')
const NOW = new Date('2026-05-04T12:00:00.000Z')

/** Sends what a notice has been turned into, and answers the mails that arrived at this address. */
async function mailsTo(address: string, notice: Notice) {
  await spread(workshop, notice)
  const waiting = await rowsOf<{ id: string }>(
    sql`select id from deliveries where status = 'queued'`,
  )
  for (const { id } of waiting) {
    await deliverJob(workshop, anAttempt({ delivery: id, after: 0 }), NOW)
  }
  return sandbox.mail.all().filter(({ to }) => to.includes(address))
}

test('a student is told that the school has their address, without the address', async () => {
  const ann = await aBoxOwner()
  const box = await aBox(ann)

  const mails = await mailsTo(ann.email, { kind: 'box-asked-for', box })

  expect(mails.map(({ subject }) => subject)).toEqual(['We have the address for your starter box'])
  expect(mails[0]?.text).toContain('/box')
  expect(mails[0]?.text).not.toContain(inParis.street)
})

test('every mentor is told that there is a box to pack, in their language', async () => {
  const box = await aBox(await aBoxOwner({ name: 'Ada' }))
  await rowsOf(sql`update users set language = 'fr' where id = ${mentor.id}`)

  const [mail] = await mailsTo(mentor.email, { kind: 'box-waiting', box })

  expect(mail?.subject).toBe('Une boîte à préparer\u00a0: Ada')
  expect(mail?.text).toContain('/admin/collections/boxes/queue')
  expect(mail?.text).not.toContain(inParis.street)
})

test('a student is told with which carrier their box comes, and where to follow it', async () => {
  const ann = await aBoxOwner()
  const box = await aBox(ann)
  const sent = { boxes: [{ id: box, tracking: '6A123' }], carrier: 'Colissimo', by: mentor.id }
  await sendBoxes(await aRequest(mentor), sent, NOW)

  const [mail] = await mailsTo(ann.email, { kind: 'box-sent', box })

  expect(mail?.subject).toBe('Your starter box is on its way')
  expect(mail?.text).toContain('Colissimo')
  expect(mail?.text).toContain('https://www.laposte.fr/outils/suivre-vos-envois?code=6A123')
})

test('a student reads why their box is not sent', async () => {
  const ann = await aBoxOwner()
  const box = await aBox(ann)
  await declineBox(await aRequest(mentor), { box, reason: 'Your order <b>was</b> refunded.' }, NOW)

  const [mail] = await mailsTo(ann.email, { kind: 'box-declined', box })

  expect(mail?.text).toContain('Your order <b>was</b> refunded.')
  expect(mail?.html).toContain('Your order &lt;b&gt;was&lt;/b&gt; refunded.')
})

test('what is queued names a box, and neither a person nor an address', async () => {
  const box = await aBox()

  const jobs = await jobsAbout(box)

  expect(jobs.map(({ name }) => name)).toEqual(['notice', 'notice'])
  for (const { data } of jobs) {
    expect(JSON.stringify(data)).not.toMatch(/Ann|rue|75002|Paris|\+33/)
  }
})
