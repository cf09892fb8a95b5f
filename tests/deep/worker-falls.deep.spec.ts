import '../support/telegramSettings.ts'
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { execute } from '../../database/execute.ts'
import { notify } from '../../notifications/notify.ts'
import { aPerson, aRequest, theSchool } from '../support/people.ts'
import { aPostOffice } from '../support/postOffice.ts'

const payload = await theSchool()
const { sandbox } = await aPostOffice()
const root = path.resolve(import.meta.dirname, '../..')

/** The worker as the school starts it, in a process of its own, as soon as it says it is ready. */
async function aWorkerProcess(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['server/worker.ts'], {
    cwd: root,
    env: {
      ...process.env,
      ATELIER_PROCESS: 'worker',
      LOG_LEVEL: 'info',
      SMTP_URL: sandbox.smtpUrl,
      SANDBOX_URL: sandbox.url,
      TELEGRAM_API_URL: `${sandbox.url}/telegram`,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.includes('"worker ready"')) return child
  }
  throw new Error('The worker ended before it was ready.')
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<unknown[]> {
  const exit = once(child, 'exit')
  child.kill(signal)
  return exit
}

const holdNotes = sql`
  create function hold() returns trigger language plpgsql as
    $$ begin perform pg_sleep(25); return new; end $$;
  create trigger hold before update on deliveries
    for each row when (new.status = 'sent') execute function hold();`

const releaseNotes = sql`
  select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and wait_event = 'PgSleep';
  drop function hold() cascade;`

test('a worker killed between sending a mail and noting it repeats that mail once, and no other', async () => {
  const ann = await aPerson('student')
  const bob = await aPerson('student')
  const first = await aWorkerProcess()
  await notify(await aRequest(), { kind: 'test-message', user: bob.id })
  await sandbox.mail.waitFor({ to: bob.email })
  await expect
    .poll(
      async () =>
        (await payload.count({ collection: 'deliveries', where: { status: { equals: 'sent' } } }))
          .totalDocs,
    )
    .toBe(1)

  await execute({ payload }, holdNotes)
  await notify(await aRequest(), { kind: 'test-message', user: ann.id })
  const mail = await sandbox.mail.waitFor({ to: ann.email })
  await ended(first, 'SIGKILL')
  await execute({ payload }, releaseNotes)

  const second = await aWorkerProcess()
  const repeated = await sandbox.mail.waitFor({
    to: ann.email,
    after: mail.id,
    withinMs: 60_000,
  })
  await notify(await aRequest(), { kind: 'password-changed', user: ann.id })
  await sandbox.mail.waitFor({ to: ann.email, after: repeated.id })
  expect(await ended(second, 'SIGTERM')).toEqual([0, null])

  expect(repeated.messageId).toBe(mail.messageId)
  const subjects = sandbox.mail.all().map(({ to, subject }) => [...to, subject].join(': '))
  expect(subjects).toEqual([
    `${bob.email}: A test message from My school`,
    `${ann.email}: A test message from My school`,
    `${ann.email}: A test message from My school`,
    `${ann.email}: Your password at My school was changed`,
  ])
})
