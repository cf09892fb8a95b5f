import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { aPhoneOfAStudent } from './buyers.ts'
import { signInAs } from './visitors.ts'

test.describe.configure({ timeout: 120_000 })
test.use({ actionTimeout: 15_000 })

/** From the desk to an address in Portland, with a ZIP code that is none at first. */
async function asksForBox(page: Page, { hasScript }: { hasScript: boolean }): Promise<void> {
  await page.getByRole('link', { name: 'Say where it goes' }).click()
  await page.getByLabel('Country it goes to').selectOption('US')
  if (!hasScript) await page.getByRole('button', { name: 'Show its address form' }).click()
  await expect(page.getByText('Address, United States')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Show its' })).toHaveCount(hasScript ? 0 : 1)

  await page.getByLabel('Telephone').fill('+1 503 555 0147')
  await page.getByLabel('Street and number').fill('1120 NW Couch Street')
  await page.getByLabel('City').fill('Portland')
  await page.getByLabel('State').fill('OR')
  await page.getByLabel('ZIP code').fill('9720')
  await page.getByRole('button', { name: 'Send it there' }).click()
  await expect(page.getByText('Numbers of this country look different')).toBeVisible()
  await expect(page.getByLabel('City')).toHaveValue('Portland')
  await page.getByLabel('ZIP code').fill('97209')
  await page.getByRole('button', { name: 'Send it there' }).click()

  await expect(page.getByText('We have your address')).toBeVisible()
  await expect(page.getByText('Portland, OR 97209')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Send it there' })).toHaveCount(0)
}

/** What assistive technology would stumble over. */
async function faultsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

test('students ask for their boxes on a phone; a mentor prints the labels and sends both', async ({
  browser,
  page: mentor,
}) => {
  const owners = [
    await aPhoneOfAStudent(browser, { plan: 'atelier', javaScriptEnabled: true }),
    await aPhoneOfAStudent(browser, { plan: 'atelier', javaScriptEnabled: false }),
  ] as const
  const [{ page: scripted }, { page: plain }] = owners
  await asksForBox(scripted, { hasScript: true })
  await asksForBox(plain, { hasScript: false })
  expect(await faultsOf(scripted)).toEqual([])

  await signInAs(mentor, 'mentor')
  await mentor.goto('/admin')
  await mentor.getByRole('main').getByRole('link', { name: 'boxes to pack' }).click()
  const rows = owners.map(({ name }) => mentor.getByRole('listitem').filter({ hasText: name }))
  for (const row of rows) await row.getByRole('checkbox').check()
  await expect(mentor.getByText('2 chosen')).toBeVisible()
  await mentor.getByRole('button', { name: 'Print labels' }).click()
  await mentor.waitForURL('**/labels?**')
  for (const { name } of owners) await expect(mentor.getByText(name)).toBeVisible()
  await expect(mentor.getByText('UNITED STATES')).toHaveCount(2)
  await mentor.emulateMedia({ media: 'print' })
  await expect(mentor.getByText('UNITED STATES').first()).toBeVisible()
  await expect(mentor.getByRole('button', { name: 'Print', exact: true })).toBeHidden()
  await mentor.emulateMedia({ media: 'screen' })

  await scripted.goto('/box')
  await expect(scripted.getByText('Its label is printed')).toBeVisible()

  await mentor.goto('/admin/collections/boxes/queue')
  for (const row of rows) await row.getByRole('checkbox').check()
  await mentor.getByRole('button', { name: 'Mark as sent…' }).click()
  const dialog = mentor.getByRole('dialog', { name: '2 boxes: mark as sent' })
  await dialog.getByLabel('Carrier').fill('USPS')
  await dialog.getByLabel(`Tracking number for ${owners[0].name}`).fill('9400 1')
  await dialog.getByRole('button', { name: 'Mark as sent' }).click()
  await expect(mentor.getByText('2 boxes marked as sent')).toBeVisible()
  for (const row of rows) await expect(row).toHaveCount(0)

  for (const { page } of owners) {
    await page.goto('/dashboard')
    await page.getByRole('link', { name: 'See your box' }).click()
    await expect(page.getByRole('heading', { name: 'It is on its way' })).toBeVisible()
  }
  await scripted.goto('/box')
  await expect(scripted.getByRole('link', { name: 'Follow the parcel' })).toHaveAttribute(
    'href',
    /usps\.com.*94001/,
  )
})
