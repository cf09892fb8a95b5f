import type { Page } from '@playwright/test'
import { demoAccounts } from '../../scripts/demoAccounts.ts'
import type { Role } from '../../domain/roles.ts'

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
