import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { aPassword, anAddress, goesOnToPay } from './visitors.ts'

/** Buys the Studio plan as a guest, and answers with the access code of the page. */
export async function buy(page: Page, email: string): Promise<string> {
  await page.goto('/')
  await page.locator('a[href="/checkout/studio"]').first().click()
  await goesOnToPay(page, email)
  await payWith(page, '4242 4242 4242 4242')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return (await page.locator('.code').innerText()).trim()
}

/** Types this card into the stand-in's form, and pays. */
export async function payWith(page: Page, card: string): Promise<void> {
  await page.getByLabel('Card number').fill(card)
  await page.getByLabel('Expiration date').fill('12 / 34')
  await page.getByLabel('Security code').fill('123')
  await page.getByRole('button', { name: /^Pay/ }).click()
}

/** Makes an account with a code, lands on the dashboard, and answers with the name it gave. */
export async function registerWith(page: Page, code: string, email: string): Promise<string> {
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

/** A new student of the Studio plan, on their dashboard. */
export async function aNewStudent(page: Page): Promise<void> {
  const email = anAddress()
  await registerWith(page, await buy(page, email), email)
}
