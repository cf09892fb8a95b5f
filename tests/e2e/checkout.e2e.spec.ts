import type { Browser, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { sandboxAt } from '../../sandbox/client.ts'
import { aPassword, anAddress, goesOnToPay } from './visitors.ts'

const cards = {
  pays: '4242424242424242',
  declined: '4000000000000002',
  empty: '4000000000009995',
  asks: '4000002760003184',
}

/** A guest at the card form of an order, as they come from the first page. */
async function atTheCardForm(browser: Browser): Promise<{ page: Page; email: string }> {
  const page = await (await browser.newContext()).newPage()
  const email = anAddress()
  await page.goto('/')
  await page.locator('a[href^="/checkout/"]').first().click()
  await goesOnToPay(page, email)
  await expect(page.getByLabel('Card number')).toBeVisible()
  return { page, email }
}

async function pay(page: Page, card: keyof typeof cards): Promise<void> {
  await page.getByLabel('Card number').fill(cards[card])
  await page.getByLabel('Expiration date').fill('12 / 40')
  await page.getByLabel('Security code').fill('123')
  await page.getByRole('button', { name: /^Pay/ }).click()
}

async function codeMailedTo(email: string, url = ''): Promise<string> {
  const mail = await sandboxAt(url).mail.waitFor({ to: email, withinMs: 20_000 })
  return /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(mail.text)?.[0] ?? 'no code in the mail'
}

test('a visitor pays, gets a code on the page and by mail, and makes their account with it', async ({
  browser,
  baseURL,
}) => {
  const { page, email } = await atTheCardForm(browser)
  await pay(page, 'pays')
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible()
  expect(new URL(page.url()).search).toBe('')

  const code = await codeMailedTo(email, baseURL)
  await expect(page.getByText(code)).toBeVisible()

  await page.getByRole('link', { name: 'Make your account' }).click()
  await expect(page.getByLabel('Access code')).toHaveValue(code)
  expect(page.url()).not.toContain(code)
  await page.getByLabel('Your name').fill('Anna Berg')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(aPassword)
  await page.getByRole('button', { name: 'Make my account' }).click()
  await expect(page).toHaveURL('/dashboard')
})

test('a card that is declined says why, and another one pays the same order', async ({
  browser,
}) => {
  const { page } = await atTheCardForm(browser)
  const order = page.url().replace(/\/pay$/, '')

  await pay(page, 'declined')
  await expect(page.getByRole('alert').filter({ hasText: 'declined' })).toBeVisible()
  await pay(page, 'empty')
  await expect(page.getByRole('alert').filter({ hasText: 'insufficient funds' })).toBeVisible()

  await expect(async () => {
    await page.goto(order)
    const why = page.getByText('There is not enough money behind this card.').first()
    await expect(why).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(page.getByRole('heading', { name: 'The payment did not go through' })).toBeVisible()
  await page.getByRole('link', { name: 'Try again' }).click()
  await pay(page, 'pays')
  await expect(page).toHaveURL(order)
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible()
})

for (const { answer, button, title } of [
  { answer: 'yes', button: 'Authorise the payment', title: 'Thank you' },
  { answer: 'no', button: 'Fail the check', title: 'The payment did not go through' },
]) {
  test(`a bank that asks its owner is answered with ${answer}`, async ({ browser }) => {
    const { page } = await atTheCardForm(browser)
    await pay(page, 'asks')
    await page.getByRole('button', { name: button }).click()
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
  })
}

test('a page of an order opens to nobody who guesses its address', async ({ browser }) => {
  const { page } = await atTheCardForm(browser)
  const order = page.url().replace(/\/pay$/, '')
  const last = order.at(-2) === 'A' ? 'B' : 'A'
  const guessed = await page.request.get(`${order.slice(0, -2)}${last}${order.at(-1)}`)
  expect(guessed.status()).toBe(404)
})

test('without script a visitor comes as far as the card, and is told what it needs', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto('/')
  await page.locator('a[href^="/checkout/"]').first().click()
  await goesOnToPay(page, anAddress())
  await expect(page.locator('noscript p')).toBeVisible() // Playwright finds no text in a noscript
})
