import { expect, test } from '@playwright/test'
import { aPassword, fillSignIn, register } from './visitors.ts'

const anotherPassword = 'four loud magpies'

test('whoever changes their password stays signed in here and nowhere else', async ({
  browser,
  page: elsewhere,
}) => {
  const { page, email } = await register(browser)
  await elsewhere.goto('/sign-in?next=/account')
  await fillSignIn(elsewhere, { email, password: aPassword })
  await expect(elsewhere).toHaveURL('/account')
  await expect(elsewhere.getByText('You are signed in on 2 devices.')).toBeVisible()

  await page.getByLabel('Present password').fill('not the password')
  await page.getByLabel('New password', { exact: true }).fill(anotherPassword)
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByLabel('Present password')).toHaveAccessibleDescription(/not your present/)

  await page.getByLabel('Present password').fill(aPassword)
  await page.getByLabel('New password', { exact: true }).fill(anotherPassword)
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByRole('status')).toContainText('Your new password is set')
  await expect(page.getByText('You are signed in on this device only.')).toBeVisible()

  await elsewhere.reload()
  await expect(elsewhere).toHaveURL(/\/sign-in\?next=/)
})

test('a person links their Telegram, signs out everywhere, and is asked to sign in again', async ({
  browser,
}) => {
  const { page } = await register(browser)
  await page.getByRole('button', { name: 'Link Telegram' }).click()
  await page.getByRole('link', { name: 'Open Telegram' }).click()
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(async () => {
    await page.goto('/account')
    await expect(page.getByRole('button', { name: 'Unlink Telegram' })).toBeVisible({
      timeout: 100,
    })
  }).toPass()

  await page.getByRole('button', { name: 'Unlink Telegram' }).click()
  await expect(page.getByRole('status')).toContainText('no longer linked')

  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(page).toHaveURL('/')
  await page.goto('/account')
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
})
