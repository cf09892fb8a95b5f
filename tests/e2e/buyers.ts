import { randomUUID } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { aPassword, anAddress, goesOnToPay } from './visitors.ts'

/** Types a card into the form of the payment service, and pays. */
export async function payWith(page: Page, card: string): Promise<void> {
  await page.getByLabel('Card number').fill(card)
  await page.getByLabel('Expiration date').fill('12 / 34')
  await page.getByLabel('Security code').fill('123')
  await page.getByRole('button', { name: /^Pay/ }).click()
}

/** Buys a plan as a guest, and answers with the access code of the page. */
export async function buysPlan(page: Page, plan: string, email: string): Promise<string> {
  await page.goto(`/checkout/${plan}`)
  await goesOnToPay(page, email)
  await payWith(page, '4242 4242 4242 4242')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return (await page.locator('.code').innerText()).trim()
}

/** Makes an account with a code, lands on the dashboard, and answers with the name it gave. */
export async function registersWith(page: Page, code: string, email: string): Promise<string> {
  const name = `Ada ${randomUUID().slice(0, 8)}`
  await page.goto('/register')
  await page.getByLabel(/^Access code/).fill(code)
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(aPassword)
  await page.getByRole('button', { name: 'Make my account' }).click()
  await expect(page).toHaveURL('/dashboard')
  return name
}

/** A new student with a plan, on their dashboard in the browser of a phone. */
export async function aPhoneOfAStudent(
  browser: Browser,
  { plan, javaScriptEnabled }: { plan: string; javaScriptEnabled: boolean },
): Promise<{ page: Page; name: string }> {
  const email = anAddress()
  const code = await buysPlan(await (await browser.newContext()).newPage(), plan, email)
  const viewport = { width: 390, height: 844 }
  const page = await (await browser.newContext({ javaScriptEnabled, viewport })).newPage()
  return { page, name: await registersWith(page, code, email) }
}
