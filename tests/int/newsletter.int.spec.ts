import { sql } from '@payloadcms/db-postgres'
import { afterAll, expect, test } from 'vitest'
import { decideSubscription } from '../../commands/decideSubscription.ts'
import { subscribe } from '../../commands/subscribe.ts'
import { execute } from '../../database/execute.ts'
import type { NoticeKind } from '../../domain/notice.ts'
import { deliverJob } from '../../jobs/deliver.ts'
import { liftLimits } from '../support/codes.ts'
import { anAttempt, jobsAbout, spread } from '../support/deliveries.ts'
import { aFront } from '../support/front.ts'
import { aRequest, theSchool } from '../support/people.ts'
import { aPostOffice } from '../support/postOffice.ts'

const payload = await theSchool()
const { sandbox, workshop } = await aPostOffice()
const front = await aFront()
const now = new Date('2026-11-21T10:00:00Z')

afterAll(async () => payload.destroy())

const asks = async (email: string, language: 'en' | 'fr' = 'en') =>
  subscribe(await aRequest(), { email, language, ip: '192.0.2.8' }, now)

const decides = async (deed: 'confirm' | 'leave', token: string) =>
  decideSubscription(await aRequest(), { deed, token }, now)

async function subscriber(email: string) {
  const { rows } = await execute<{ id: string; status: string }>(
    { payload },
    sql`select id, status from subscribers where email = ${email}`,
  )
  return rows[0]
}

/** Sends the notice, and gives back the mail. */
async function mailOf(kind: Extract<NoticeKind, `subscription-${string}`>, email: string) {
  const { id = '' } = (await subscriber(email)) ?? {}
  const before = sandbox.mail.all().length
  for (const delivery of Object.values(await spread(workshop, { kind, subscriber: id }))) {
    await deliverJob(workshop, anAttempt({ delivery: delivery.id, after: 0 }), now)
  }
  return sandbox.mail.all().slice(before)[0]
}

const headerOf = (mail: Awaited<ReturnType<typeof mailOf>>, name: string): string =>
  mail?.headers.find((header) => header.name.toLowerCase() === name)?.value ?? ''

const tokenIn = (text: string | undefined, deed: 'confirm' | 'leave'): string =>
  new RegExp(`/newsletter/${deed}\\?token=([\\w-]+)`).exec(text ?? '')?.[1] ?? ''

test('only the owner of an address puts it on the list: until they confirm, it is not', async () => {
  expect(await asks(' Ann@Example.org ')).toEqual({ kind: 'asked' })
  const mail = await mailOf('subscription-asked', 'ann@example.org')

  expect(mail?.to).toContain('ann@example.org')
  expect(mail?.subject).toBe('Do you want the newsletter of My school?')
  expect((await subscriber('ann@example.org'))?.status).toBe('pending')

  const token = tokenIn(mail?.text, 'confirm')
  expect(await decides('confirm', token)).toEqual({ kind: 'confirmed' })
  expect((await subscriber('ann@example.org'))?.status).toBe('confirmed')
  expect(await jobsAbout(token)).toEqual([])
})

test('opening the link of a mail, as scanners do, changes nothing', async () => {
  await asks('scanned@example.org')
  const token = tokenIn(
    (await mailOf('subscription-asked', 'scanned@example.org'))?.text,
    'confirm',
  )

  await front.ask(`/newsletter/confirm?token=${token}`)
  await front.ask(`/api/newsletter/leave?token=${token}`)

  expect((await subscriber('scanned@example.org'))?.status).toBe('pending')
})

test('whoever is on the list already hears the same answer, and gets no mail', async () => {
  await asks('known@example.org')
  const token = tokenIn((await mailOf('subscription-asked', 'known@example.org'))?.text, 'confirm')
  await decides('confirm', token)

  expect(await asks('known@example.org', 'fr')).toEqual({ kind: 'asked' })

  expect((await subscriber('known@example.org'))?.status).toBe('confirmed')
  expect(await mailOf('subscription-asked', 'known@example.org')).toBeUndefined()
})

test('one click in the mail program leaves the list, without cookie or origin', async () => {
  await asks('leaver@example.org')
  const asked = await mailOf('subscription-asked', 'leaver@example.org')
  await decides('confirm', tokenIn(asked?.text, 'confirm'))
  const welcome = await mailOf('subscription-confirmed', 'leaver@example.org')
  const address = /<http:\/\/localhost:3000(.*?)>/.exec(headerOf(welcome, 'list-unsubscribe'))?.[1]

  const answer = await front.ask(address ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  })

  expect(headerOf(welcome, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  expect(answer.status).toBe(200)
  expect((await subscriber('leaver@example.org'))?.status).toBe('left')
})

test('after leaving, the old link confirms nothing; leaving works for ever', async () => {
  await asks('back@example.org')
  const first = await mailOf('subscription-asked', 'back@example.org')
  const confirm = tokenIn(first?.text, 'confirm')
  await decides('confirm', confirm)
  const leave = tokenIn((await mailOf('subscription-confirmed', 'back@example.org'))?.text, 'leave')
  await decides('leave', leave)
  await asks('back@example.org')

  expect(await decides('confirm', confirm)).toEqual({ kind: 'refused', reason: 'link-unknown' })
  expect((await subscriber('back@example.org'))?.status).toBe('pending')
  expect(await decides('leave', leave)).toEqual({ kind: 'left' })
})

test('a link for one deed does not do the other, and nobody makes one up', async () => {
  await asks('exact@example.org')
  const token = tokenIn((await mailOf('subscription-asked', 'exact@example.org'))?.text, 'confirm')
  const forged = `${token.slice(0, -3)}AAA`

  for (const [deed, wrong] of [
    ['leave', token],
    ['confirm', forged],
    ['confirm', ''],
    ['leave', 'not a token at all'],
  ] as const) {
    expect(await decides(deed, wrong)).toEqual({ kind: 'refused', reason: 'link-unknown' })
  }
  expect((await subscriber('exact@example.org'))?.status).toBe('pending')
})

test('fifty presses of the button confirm once, and send one welcome', async () => {
  await asks('eager@example.org')
  const token = tokenIn((await mailOf('subscription-asked', 'eager@example.org'))?.text, 'confirm')

  await Promise.all(Array.from({ length: 50 }, () => decides('confirm', token)))

  const { id = '' } = (await subscriber('eager@example.org')) ?? {}
  expect(await jobsAbout(id)).toHaveLength(2) // that they were asked, and that they are on the list
})

test('nobody can fill a stranger’s mailbox with questions', async () => {
  await liftLimits()
  const answers = []
  for (const _ of [1, 2, 3, 4]) answers.push(await asks('stranger@example.org'))

  expect(answers.map(({ kind }) => kind)).toEqual(['asked', 'asked', 'asked', 'refused'])
  expect(await asks('no address')).toEqual({ kind: 'refused', reason: 'invalid-email' })
})
