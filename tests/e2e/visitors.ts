import { randomUUID } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { demoAccounts } from '../../scripts/demoAccounts.ts'
import type { Role } from '../../domain/roles.ts'

/** What `register` chooses. */
export const aPassword = 'three quiet herons'

/** An address nobody else has. */
export const anAddress = (): string => `${randomUUID()}@example.org`

/** A new student, signed in, in a browser of their own. */
export async function register(
  browser: Browser,
  { javaScriptEnabled = true } = {},
): Promise<{ page: Page; email: string }> {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
  return { page, email: await makesAnAccount(page) }
}

/** A visitor becomes a student, in the browser they have; answers with the address they gave. */
export async function makesAnAccount(page: Page): Promise<string> {
  const email = anAddress()
  await page.goto('/register')
  await page.getByLabel('Your name').fill('A New Student')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(aPassword)
  await page.getByRole('button', { name: 'Make my account' }).click()
  await expect(page).toHaveURL('/account')
  return email
}

/** Types an address and a password into the page's form and sends it. */
export async function fillSignIn(
  page: Page,
  account: { email: string; password: string },
): Promise<void> {
  await page.getByLabel('E-mail').fill(account.email)
  await page.getByLabel('Password', { exact: true }).fill(account.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** Signs in with the demo's account of this role and waits for the page it leads to. */
export async function signInAs(page: Page, role: Role): Promise<void> {
  const account = demoAccounts.find((each) => each.role === role)
  if (!account) throw new Error(`The demo has no ${role}.`)
  await page.goto('/sign-in?next=/account')
  await fillSignIn(page, account)
  await page.waitForURL('**/account')
}

/** Fills in who orders at a checkout, and goes on. A student's address is known, so none is given. */
export async function goesOnToPay(page: Page, email?: string): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill('Anna Berg')
  if (email !== undefined) await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Country').selectOption('FR')
  await page.getByRole('button', { name: /^Go on and pay/ }).click()
}
