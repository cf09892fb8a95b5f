import { expect, test } from '@playwright/test'
import { sandboxAt } from '../../sandbox/client.ts'
import { demoAccounts } from '../../scripts/demoAccounts.ts'
import { aPassword, anAddress, fillSignIn, register, signInAs } from './visitors.ts'

const anotherPassword = 'four loud magpies'

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with script' : 'without script'

  test(`a person makes an account, signs out and in again, ${how}`, async ({ browser }) => {
    const { page, email } = await register(browser, { javaScriptEnabled })
    await expect(page.getByRole('definition').filter({ hasText: email })).toBeVisible()

    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await expect(page).toHaveURL('/')
    await page.getByRole('link', { name: 'Sign in' }).first().click()
    await fillSignIn(page, { email, password: aPassword })
    await expect(
      page.getByRole('heading', { name: 'Good to see you, A New Student' }),
    ).toBeVisible()
  })

  test(`a forgotten password is replaced with a code from the mail, ${how}`, async ({
    browser,
    baseURL,
  }) => {
    const { page, email } = await register(browser, { javaScriptEnabled })
    const elsewhere = await (await browser.newContext({ javaScriptEnabled })).newPage()
    await elsewhere.goto('/forgot-password')
    await elsewhere.getByLabel('E-mail').fill(email)
    await elsewhere.getByRole('button', { name: 'Send me a code' }).click()
    await expect(elsewhere.getByRole('heading', { name: 'Look into your mail' })).toBeVisible()

    const code = await codeMailedTo(email, baseURL)
    await elsewhere.getByLabel('Code').fill(code)
    await elsewhere.getByLabel('New password', { exact: true }).fill(anotherPassword)
    await elsewhere.getByRole('button', { name: 'Set the new password' }).click()
    await expect(elsewhere.getByRole('status')).toContainText('Your new password is set')

    await page.goto('/account')
    await expect(page).toHaveURL('/sign-in?next=%2Faccount')
    await fillSignIn(elsewhere, { email, password: anotherPassword })
    await expect(elsewhere).toHaveURL('/dashboard')
  })

  test(`a wrong password is answered with words and the address is kept, ${how}`, async ({
    browser,
  }) => {
    const email = anAddress()
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
    await page.goto('/sign-in')
    await fillSignIn(page, { email, password: 'not the password' })

    await expect(page.getByRole('alert')).toContainText('do not belong together')
    await expect(page.getByRole('alert')).toBeFocused()
    await expect(page.getByLabel('E-mail')).toHaveValue(email)
    await expect(page.getByLabel('Password', { exact: true })).toHaveValue('')
  })
}

test('an unknown address is answered like a known one', async ({ page }) => {
  await page.goto('/forgot-password')
  await page.getByLabel('E-mail').fill(anAddress())
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await expect(page.getByRole('heading', { name: 'Look into your mail' })).toBeVisible()

  await page.getByLabel('Code').fill('000000')
  await page.getByLabel('New password', { exact: true }).fill(anotherPassword)
  await page.getByRole('button', { name: 'Set the new password' }).click()
  await expect(page.getByLabel('Code')).toHaveAccessibleDescription(/not right, or no longer valid/)
})

test('whoever is signed in is sent on from the doors', async ({ page }) => {
  await signInAs(page, 'student')
  for (const door of ['/sign-in', '/register', '/sign-in?next=//evil.example']) {
    await page.goto(door)
    await expect(page).toHaveURL('/dashboard')
  }
})

test('the header tells a visitor from a student, and staff from both', async ({ browser }) => {
  const visitor = await browser.newPage()
  await visitor.goto('/')
  await expect(visitor.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()

  const student = await browser.newPage()
  await signInAs(student, 'student')
  await student.goto('/')
  await expect(student.getByRole('banner').getByRole('link', { name: 'My courses' })).toBeVisible()

  const mentor = await browser.newPage()
  await signInAs(mentor, 'mentor')
  await mentor.goto('/')
  await expect(mentor.getByRole('banner').getByRole('link', { name: 'Panel' })).toBeVisible()
})

test('a student signs in with the keyboard alone', async ({ page }) => {
  const [student] = demoAccounts.filter(({ role }) => role === 'student')
  await page.goto('/sign-in')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter') // past the header, to the content
  await page.keyboard.press('Tab')
  await page.keyboard.type(student?.email ?? '')
  await page.keyboard.press('Tab')
  await page.keyboard.type(student?.password ?? '')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Show the password' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/dashboard(?:#main)?$/)
})

test('a password can be looked at while it is typed', async ({ page }) => {
  await page.goto('/sign-in')
  const field = page.getByLabel('Password', { exact: true })
  await field.fill(aPassword)
  await page.getByRole('button', { name: 'Show the password' }).click()
  await expect(field).toHaveAttribute('type', 'text')
  await page.getByRole('button', { name: 'Hide the password' }).click()
  await expect(field).toHaveAttribute('type', 'password')
})

/** The six digits of the mail that brings a code to this address. */
async function codeMailedTo(email: string, baseURL = ''): Promise<string> {
  const { mail } = sandboxAt(baseURL)
  const welcome = await mail.waitFor({ to: email, withinMs: 20_000 })
  const { text } = await mail.waitFor({ to: email, after: welcome.id, withinMs: 20_000 })
  const [code = ''] = /\b\d{6}\b/.exec(text) ?? []
  return code
}
