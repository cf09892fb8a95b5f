import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { demoAccounts } from '../../scripts/demoAccounts.ts'
import { anAddress } from './visitors.ts'

const student = demoAccounts.find(({ role }) => role === 'student') ?? demoAccounts[0]

test('a visitor changes the language at the foot of a page, and stays on that page', async ({
  page,
}) => {
  await page.goto('/plans')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')

  await page.getByRole('link', { name: 'Français' }).click()
  await expect(page).toHaveURL('/fr/plans')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(page.getByRole('heading', { level: 1, name: 'Formules' })).toBeVisible()

  await page.getByRole('link', { name: 'Українська' }).click()
  await expect(page).toHaveURL('/uk/plans')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/plans')
})

test('a page names itself in every language to those who search, and its own language first', async ({
  page,
}) => {
  await page.goto('/fr/plans')
  const alternates = page.locator('link[rel="alternate"][hreflang]')
  const named = await alternates.evaluateAll((links) =>
    links.map((link) => [
      link.getAttribute('hreflang'),
      new URL(link.getAttribute('href') ?? '').pathname,
    ]),
  )
  expect(named).toEqual([
    ['en', '/plans'],
    ['fr', '/fr/plans'],
    ['uk', '/uk/plans'],
    ['ru', '/ru/plans'],
    ['x-default', '/plans'],
  ])
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/fr\/plans$/)
})

test('every link of a page in French leads to a page in French', async ({ page }) => {
  for (const path of ['/fr', '/fr/plans', '/fr/sign-in', '/fr/courses/fine-line-tattooing']) {
    await page.goto(path)
    const astray = await page
      .locator('a[href^="/"]:not([hreflang])')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => !/^\/(?:fr(?:[/?#]|$)|admin|sandbox|[^?#]*\.)/.test(href)),
      )
    expect(astray, path).toEqual([])
  }
})

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with script' : 'without script'

  test(`who signs in in Ukrainian is refused and let in in Ukrainian, ${how}`, async ({
    browser,
  }) => {
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
    await page.goto('/uk/account')
    await expect(page).toHaveURL('/uk/sign-in?next=%2Fuk%2Faccount')

    await page.getByLabel('Електронна пошта').fill(anAddress())
    await page.getByLabel('Пароль', { exact: true }).fill('not the password')
    await page.getByRole('button', { name: 'Увійти' }).click()
    await expect(page.getByRole('alert')).toContainText('не пасують одне до одного')

    await page.getByLabel('Електронна пошта').fill(student?.email ?? '')
    await page.getByLabel('Пароль', { exact: true }).fill(student?.password ?? '')
    await page.getByRole('button', { name: 'Увійти' }).click()
    await expect(page).toHaveURL('/uk/account')
    await expect(page.getByRole('heading', { name: 'Ваш обліковий запис' })).toBeVisible()

    await page.getByRole('button', { name: 'Вийти', exact: true }).click()
    await expect(page).toHaveURL('/uk')
  })
}

test('what is not there is said in the language it was asked in', async ({ page }) => {
  const answer = await page.goto('/ru/no/such/page')
  expect(answer?.status()).toBe(404)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await expect(page.getByRole('heading', { name: 'Этой страницы в книге нет' })).toBeVisible()
  await page.getByRole('link', { name: 'На первую страницу' }).click()
  await expect(page).toHaveURL('/ru')
})

for (const language of ['fr', 'uk', 'ru'] as const) {
  test(`a narrow page holds the longer words of ${language}, and everyone can use it`, async ({
    page,
  }) => {
    test.setTimeout(60_000)
    await page.setViewportSize({ width: 390, height: 844 })
    for (const path of [
      '',
      '/plans',
      '/courses/fine-line-tattooing',
      '/register',
      '/checkout/studio',
    ]) {
      await page.goto(`/${language}${path}`)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, path).toBe(0)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations, path).toEqual([])
    }
  })
}
