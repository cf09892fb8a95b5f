import { expect, test } from '@playwright/test'
import { anAddress, goesOnToPay, makesAnAccount } from './visitors.ts'

test('a visitor without script fills a basket, changes it, and comes as far as the card', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto('/checkout/studio')
  await page.getByRole('button', { name: 'I have an offer code' }).click()
  await expect(page).toHaveURL('/basket')
  await expect(page.getByRole('heading', { name: 'Studio' })).toBeVisible()

  await page.getByLabel('Offer code').fill('no such code')
  await page.getByRole('button', { name: 'Use it' }).click()
  await expect(page.getByText('The school knows no offer of this code.').first()).toBeVisible()

  await page.getByRole('link', { name: 'Go on' }).click()
  await goesOnToPay(page, anAddress())
  await expect(page).toHaveURL(/\/orders\/.+\/pay$/)

  await page.goto('/basket')
  await expect(page.getByText('This order waits for its payment.')).toBeVisible()
  await page.getByRole('button', { name: 'Take out Studio' }).click()
  await expect(page.getByText('There is nothing in it yet.')).toBeVisible()
})

test('the head of every page says how much lies in the basket', async ({ page }) => {
  await page.goto('/')
  const basket = page.getByRole('link', { name: /^Your basket/ })
  await expect(basket).toHaveAccessibleName('Your basket')
  await page.goto('/checkout/studio')
  await page.getByRole('button', { name: 'I have an offer code' }).click()
  await page.goto('/')
  await expect(basket).toHaveAccessibleName('Your basket: 1')
})

test('what a visitor has chosen is in their basket after they made an account', async ({
  page,
}) => {
  await page.goto('/plans')
  await page
    .getByRole('button', { name: /^Add to basket/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Go on' }).click()
  await expect(page.getByText('Lessons are kept in an account.')).toBeVisible()

  await makesAnAccount(page)
  await page.goto('/basket')
  await expect(page.getByRole('heading', { name: 'Five lessons' })).toBeVisible()
  await page.getByRole('link', { name: 'Go on' }).click()
  await expect(page.getByRole('button', { name: /^Go on and pay/ })).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Your basket: 1' })).toBeVisible()
})
