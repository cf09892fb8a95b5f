import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { sandboxAt } from '../../sandbox/client.ts'
import { anAddress, goesOnToPay, signInAs } from './visitors.ts'

/** A guest's paid order, by its page. */
async function aPaidOrder(browser: Browser): Promise<{ page: Page; email: string }> {
  const page = await (await browser.newContext()).newPage()
  const email = anAddress()
  await page.goto('/')
  await page.locator('a[href^="/checkout/"]').first().click()
  await goesOnToPay(page, email)
  await page.getByLabel('Card number').fill('4242424242424242')
  await page.getByLabel('Expiration date').fill('12 / 40')
  await page.getByLabel('Security code').fill('123')
  await page.getByRole('button', { name: /^Pay/ }).click()
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible()
  return { page, email }
}

test('a mentor gives an order back by keyboard, with a reason; the buyer sees it and is written to', async ({
  browser,
  page,
  baseURL,
}) => {
  const bought = await aPaidOrder(browser)
  await signInAs(page, 'mentor')
  await page.goto(`/admin/collections/orders?where[or][0][and][0][email][equals]=${bought.email}`)
  await page.getByRole('table').getByRole('link').first().click()

  await page.getByRole('button', { name: 'Give money back…' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: /^Give money back for/ })
  await expect(dialog).toContainText('its unused access code is revoked', { ignoreCase: true })
  const { violations } = await new AxeBuilder({ page }).include('dialog[open]').analyze()
  expect(violations).toEqual([])

  await dialog.getByRole('button', { name: /^Give back/ }).click()
  await expect(dialog.getByRole('alert')).toHaveText(/Write down why/)
  await expect(dialog.getByLabel('Why')).toBeFocused()
  await page.keyboard.type('Changed their mind')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()

  await expect(async () => {
    await bought.page.reload()
    await expect(
      bought.page.getByRole('heading', { name: 'You have your money back' }),
    ).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(async () => {
    const mails = await sandboxAt(baseURL ?? '').mail.all()
    const subjects = mails.filter(({ to }) => to.includes(bought.email)).map((mail) => mail.subject)
    expect(subjects).toContainEqual(expect.stringMatching(/^Money back: /))
  }).toPass({ timeout: 20_000 })
})
