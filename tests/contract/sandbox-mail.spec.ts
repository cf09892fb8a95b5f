import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { afterAll, expect, test } from 'vitest'
import { sandboxAt } from '../../sandbox/client.ts'
import { startSandbox, type Sandbox } from '../../sandbox/start.ts'

const folder = mkdtempSync(join(tmpdir(), 'sandbox-mail-'))
const sandbox = await startSandbox({ folder, siteUrl: 'http://school.test' })

afterAll(async () => {
  await sandbox.close()
  rmSync(folder, { recursive: true })
})

const postman = (of: Sandbox = sandbox) => createTransport(of.smtpUrl)

const letter = (to: string, subject = 'A letter') => ({
  from: 'School <hello@school.test>',
  to,
  subject,
  text: 'Read https://school.test/account?code=1.',
  html: '<p>Read <a href="https://school.test/account">this</a><script>alert(1)</script></p>',
})

test('a mail that was accepted can be read, with its text, its HTML and its headers', async () => {
  await postman().sendMail({
    ...letter('ann@example.test'),
    bcc: 'bob@example.test',
    messageId: '<one@school.test>',
    headers: { 'List-Unsubscribe': '<https://school.test/leave>' },
    attachments: [{ filename: 'hours.txt', content: 'ten to six' }],
  })

  const mail = await sandbox.mail.waitFor({ to: 'ann@example.test' })
  expect(mail).toMatchObject({
    from: 'hello@school.test',
    to: ['ann@example.test', 'bob@example.test'],
    subject: 'A letter',
    messageId: '<one@school.test>',
    attachments: [{ name: 'hours.txt', type: 'text/plain', bytes: 10 }],
  })
  expect(mail.text).toContain('https://school.test/account?code=1')
  expect(mail.html).toContain('<a href=')
  expect(mail.headers).toContainEqual({
    name: 'List-Unsubscribe',
    value: '<https://school.test/leave>',
  })
})

test('a mail that was accepted is there after the process has died', async () => {
  const home = mkdtempSync(join(tmpdir(), 'sandbox-mail-'))
  const first = await startSandbox({ folder: home })
  await postman(first).sendMail(letter('cleo@example.test'))
  const second = await startSandbox({ folder: home }) // the first one never got to say goodbye

  expect(second.mail.all()).toEqual(first.mail.all())
  expect(second.mail.all()).toHaveLength(1)
  await Promise.all([first.close(), second.close()])
  rmSync(home, { recursive: true })
})

test('the next mails are refused for now, or for ever, and then accepted again', async () => {
  const dora = letter('dora@example.test')

  sandbox.mail.refuse({ times: 1, code: 451 })
  await expect(postman().sendMail(dora)).rejects.toMatchObject({ responseCode: 451 })
  sandbox.mail.refuse({ times: 1, code: 550 })
  await expect(postman().sendMail(dora)).rejects.toMatchObject({ responseCode: 550 })
  await postman().sendMail(dora)

  const received = sandbox.mail.all().filter(({ to }) => to.includes('dora@example.test'))
  expect(received).toHaveLength(1)
})

test('another process reads and steers the same mailbox over HTTP', async () => {
  const elsewhere = sandboxAt(sandbox.url)
  const waiting = elsewhere.mail.waitFor({ to: 'emil@example.test' })
  await postman().sendMail(letter('emil@example.test', 'For Emil'))

  expect(await waiting).toMatchObject({ subject: 'For Emil' })
  await elsewhere.mail.refuse({ times: 1, code: 550 })
  await expect(postman().sendMail(letter('emil@example.test'))).rejects.toThrow('550')
  expect(await (await fetch(`${sandbox.url}/sandbox/api/mail`)).json()).toEqual(
    await elsewhere.mail.all(),
  )
})

test('the page shows a mail, and its HTML can neither run scripts nor send forms', async () => {
  await postman().sendMail(letter('flo@example.test', 'Tea & <b>biscuits</b>'))
  const { id } = await sandbox.mail.waitFor({ to: 'flo@example.test' })

  const inbox = await (await fetch(`${sandbox.url}/sandbox/mail`)).text()
  expect(inbox).toContain('Tea &amp; &lt;b&gt;biscuits&lt;/b&gt;')
  const shown = await fetch(`${sandbox.url}/sandbox/mail/${id}`)
  expect(await shown.text()).toContain('<a href="https://school.test/account?code=1">')
  expect(shown.headers.get('content-security-policy')).toContain("default-src 'self'")

  const framed = await fetch(`${sandbox.url}/sandbox/mail/${id}/html`)
  const policy = framed.headers.get('content-security-policy') ?? ''
  expect(policy).toMatch(/^sandbox allow-popups allow-popups-to-escape-sandbox;/)
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('script-src')
})

test('the sandbox answers on loopback names and the school’s own, and no foreign page', async () => {
  const asked = (headers: Record<string, string>) =>
    fetch(`${sandbox.url}/sandbox/mail/clear`, { method: 'POST', headers, redirect: 'manual' })
  const hostOf = async (host: string) => {
    const { request } = await import('node:http')
    return new Promise<number | undefined>((resolve, reject) => {
      request(`${sandbox.url}/sandbox`, { headers: { host } }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
        .on('error', reject)
        .end()
    })
  }

  expect(await hostOf('school.test')).toBe(200)
  expect(await hostOf('localhost:9')).toBe(200)
  expect(await hostOf('evil.test')).toBe(421)
  const before = sandbox.mail.all().length
  expect((await asked({ origin: 'https://evil.test' })).status).toBe(403)
  expect(sandbox.mail.all()).toHaveLength(before)
  expect((await asked({ origin: 'http://school.test' })).status).toBe(303)
  expect(sandbox.mail.all()).toHaveLength(0)
})
