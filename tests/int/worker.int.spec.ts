import '../support/telegramSettings.ts'
import pg from 'pg'
import { expect, test } from 'vitest'
import { withTx } from '../../database/withTx.ts'
import { notify } from '../../notifications/notify.ts'
import { deadLettersPage } from '../../queries/deadLetters.ts'
import { anApi, caller, signedIn } from '../support/api.ts'
import { aPerson, aRequest } from '../support/people.ts'
import { aPostOffice } from '../support/postOffice.ts'
import { aWorker } from '../support/worker.ts'

const api = await anApi()
const office = await aPostOffice({ site: api })
const { sandbox } = office
await aWorker(office, { telegramUpdates: 'webhook' })

const givenUpFor = async (email: string) =>
  (await deadLettersPage(await aRequest())).filter(({ delivery }) => delivery?.email === email)

const mailsTo = (email: string) => sandbox.mail.all().filter(({ to }) => to.includes(email))

test('what a command tells arrives when the change is kept', async () => {
  const ann = await aPerson('student')
  const req = await aRequest()

  await withTx(req, () => notify(req, { kind: 'password-changed', user: ann.id }))

  const mail = await sandbox.mail.waitFor({ to: ann.email })
  expect(mail.subject).toBe('Your password at My school was changed')
  expect(mail.from).toBe('school@example.org')
})

test('what a command tells is never heard of when the change fails', async () => {
  const ann = await aPerson('student')
  const bob = await aPerson('student')
  const req = await aRequest()
  const change = withTx(req, async () => {
    await notify(req, { kind: 'password-changed', user: ann.id })
    throw new Error('the change fails')
  })
  await expect(change).rejects.toThrow('the change fails')

  await notify(await aRequest(), { kind: 'test-message', user: bob.id })
  await sandbox.mail.waitFor({ to: bob.email })
  expect(mailsTo(ann.email)).toEqual([])
})

test('a person opens the bot by their link and is written to there from then on', async () => {
  const ann = await aPerson('mentor')
  const asking = await signedIn(api, ann)
  const { body } = await asking.ask('POST', '/api/telegram/link')
  const token = new URL((body as { url: string }).url).searchParams.get('start') ?? ''
  const { id: person } = sandbox.telegram.addPerson({ firstName: 'Ann' })

  sandbox.telegram.start({ person, token })

  const hello = await sandbox.telegram.waitFor({ person, includes: 'This chat is now linked' })
  expect(
    await sandbox.mail.waitFor({ to: ann.email, subject: 'Telegram is linked to My school' }),
  ).toBeDefined()

  expect((await asking.ask('POST', '/api/notices/test')).status).toBe(200)
  const test = await sandbox.telegram.waitFor({ person, after: hello.message.message_id })
  expect(test.message.text).toContain('messages from the school reach you here')
  expect(sandbox.telegram.webhook().url).toBe(`${api}/api/telegram/webhook`)
})

test('a stranger in the chat is answered in their language', async () => {
  const { id: person } = sandbox.telegram.addPerson({ firstName: 'Zoe' })

  sandbox.telegram.start({ person, token: 'x'.repeat(43) })

  expect(await sandbox.telegram.waitFor({ person, includes: 'no longer valid' })).toBeDefined()
})

test('a job that was given up is seen by mentors, tried again once, and then done', async () => {
  const mia = await aPerson('mentor')
  const ann = await aPerson('student')
  sandbox.mail.refuse({ times: 1, code: 550 })
  await notify(await aRequest(), { kind: 'test-message', user: ann.id })
  const [letter] = await expect
    .poll(() => givenUpFor(ann.email), { timeout: 10_000 })
    .toHaveLength(1)
    .then(() => givenUpFor(ann.email))
  expect(letter).toMatchObject({
    queue: 'deliver',
    code: 'smtp-550',
    delivery: { channel: 'mail' },
  })

  const again = `/api/jobs/${letter?.id}/again`
  expect((await caller(api).ask('POST', again)).status).toBe(401)
  expect((await (await signedIn(api, ann)).ask('POST', again)).status).toBe(403)
  expect(await givenUpFor(ann.email)).toHaveLength(1)

  const mentor = await signedIn(api, mia)
  const answers = await Promise.all([mentor.ask('POST', again), mentor.ask('POST', again)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(await sandbox.mail.waitFor({ to: ann.email })).toBeDefined()
  expect(await givenUpFor(ann.email)).toEqual([])
})

test('only the staff asks for test messages, and not without end', async () => {
  const ann = await aPerson('student')
  const mia = await aPerson('teacher')

  expect((await caller(api).ask('POST', '/api/notices/test')).status).toBe(401)
  expect((await (await signedIn(api, ann)).ask('POST', '/api/notices/test')).status).toBe(403)

  const teacher = await signedIn(api, mia)
  const statuses: number[] = []
  for (let i = 0; i < 7; i++) statuses.push((await teacher.ask('POST', '/api/notices/test')).status)
  expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429])
})

test('the worker goes on after PostgreSQL has dropped every connection', async () => {
  const ann = await aPerson('student')
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await client.query(`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`)
  await client.end()

  await expect
    .poll(
      async () =>
        notify(await aRequest(), { kind: 'test-message', user: ann.id }).then(() => 'told'),
      {
        timeout: 10_000,
      },
    )
    .toBe('told')

  expect(await sandbox.mail.waitFor({ to: ann.email, withinMs: 20_000 })).toBeDefined()
})

test('twenty notices at once are all told at once', async () => {
  const people = await Promise.all(Array.from({ length: 20 }, () => aPerson('student')))

  await Promise.all(
    people.map(async ({ id }) => notify(await aRequest(), { kind: 'test-message', user: id })),
  )

  const mails = await Promise.all(
    people.map(({ email }) => sandbox.mail.waitFor({ to: email, withinMs: 4_000 })),
  )
  expect(mails).toHaveLength(20)
})
