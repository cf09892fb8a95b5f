import type { Browser } from '@playwright/test'
import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { sandboxAt } from '../../sandbox/client.ts'
import type { SandboxClient } from '../../sandbox/client.ts'
import { buy, payWith, registerWith } from './newStudents.ts'
import { aPassword, anAddress, goesOnToPay, signInAs } from './visitors.ts'

test.describe.configure({ timeout: 90_000 })
test.use({ actionTimeout: 15_000 })

/** A photo as a phone takes it: large, and not of one colour. */
const aPhoto = (name: string) =>
  sharp({
    create: {
      width: 2_000,
      height: 1_500,
      channels: 3,
      background: '#efe8da',
      noise: { type: 'gaussian', mean: 180, sigma: 30 },
    },
  })
    .jpeg()
    .toBuffer()
    .then((buffer) => ({ name, mimeType: 'image/jpeg', buffer }))

/** The text of the mail to this person whose subject has these words, once it has come. */
async function mailTo(sandbox: SandboxClient, email: string, words: string): Promise<string> {
  const find = async () =>
    (await sandbox.mail.all()).find(
      ({ to, subject }) => to.includes(email) && subject.includes(words),
    )
  await expect.poll(async () => (await find())?.subject, { timeout: 30_000 }).toContain(words)
  return (await find())?.text ?? ''
}

/** The mentor approves what this student has handed in. The newest stand first among all homework. */
async function approve(browser: Browser, student: string, remark: string): Promise<void> {
  const page = await (await browser.newContext()).newPage()
  await signInAs(page, 'mentor')
  await page.goto('/admin/collections/homework/queue?show=all')
  await page.getByRole('table').getByRole('link', { name: student }).click()
  await page.getByLabel('Remarks for').fill(remark)
  await page.getByRole('button', { name: /^Approve/ }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Approved.' })).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with script' : 'without script, but for the payment'

  test(`from a visitor to an approved homework, ${how}`, async ({ browser, baseURL }) => {
    const sandbox = sandboxAt(baseURL ?? '')
    const email = anAddress()
    const code = await buy(await (await browser.newContext()).newPage(), email)
    expect(await mailTo(sandbox, email, 'Your order')).toContain(code)

    const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
    const student = await registerWith(page, code, email)
    await mailTo(sandbox, email, 'Welcome')

    const person = await sandbox.telegram.addPerson({ firstName: 'Ada' })
    await page.goto('/account')
    await page.getByRole('button', { name: 'Link Telegram' }).click()
    const link = await page.getByRole('link', { name: 'Open Telegram' }).getAttribute('href')
    const token = new URL(link ?? '', baseURL).searchParams.get('start') ?? ''
    await sandbox.telegram.start({ person: person.id, token })

    await page.goto('/dashboard')
    await page.getByRole('link', { name: 'Continue learning' }).click()
    const lecture = await page.getByRole('heading', { level: 1 }).innerText()
    await page
      .getByLabel('Photos and short videos of your work')
      .setInputFiles([await aPhoto('one.jpg'), await aPhoto('two.jpg')])
    await page.getByLabel('A word to your mentor').fill('The third row was hard.')
    await page.getByRole('button', { name: 'Hand it in' }).click()
    await expect(page.getByText('Attempt 1: with your mentor')).toBeVisible()
    await expect(page.getByLabel('Photos and short videos of your work')).toHaveCount(0)
    await mailTo(sandbox, email, 'has arrived')
    await sandbox.telegram.waitFor({ person: person.id, includes: lecture })

    await approve(browser, student, 'A steady hand.')
    expect(await mailTo(sandbox, email, 'Approved')).toContain('A steady hand.')
    await sandbox.telegram.waitFor({ person: person.id, includes: 'A steady hand.' })

    await page.reload()
    await expect(page.getByText('Attempt 1: approved')).toBeVisible()
    await page.goto('/dashboard')
    await expect(page.getByRole('progressbar').first()).toHaveJSProperty('value', 7) // per cent: one of fourteen
  })
}

test('a declined card can be followed by one that pays, and a card may ask its bank first', async ({
  page,
}) => {
  await page.goto('/checkout/studio')
  await goesOnToPay(page, anAddress())
  await payWith(page, '4000 0000 0000 0002')
  await expect(page.getByRole('alert').filter({ hasText: /declined/ })).toBeVisible()
  await payWith(page, '4000 0000 0000 9995')
  await expect(page.getByRole('alert').filter({ hasText: /insufficient|funds/ })).toBeVisible()

  await payWith(page, '4000 0025 0000 3155')
  await page.waitForURL('**/sandbox/stripe/authorise/**')
  await page.getByRole('button', { name: /authorise|authorize/i }).click()
  await page.waitForURL('**/orders/**')
  await expect(page.locator('.code')).toBeVisible()
})

test('an access code opens the school once', async ({ browser, page }) => {
  const email = anAddress()
  const code = await buy(page, email)
  await registerWith(await (await browser.newContext()).newPage(), code, email)

  const second = await (await browser.newContext()).newPage()
  await second.goto('/register')
  await second.getByLabel(/^Access code/).fill(code)
  await second.getByLabel('Your name').fill('Somebody Else')
  await second.getByLabel('E-mail').fill(anAddress())
  await second.getByLabel('Password', { exact: true }).fill(aPassword)
  await second.getByRole('button', { name: 'Make my account' }).click()
  await expect(second.getByRole('alert')).toContainText('used already')
})
