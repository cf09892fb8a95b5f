import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { signInAs } from './visitors.ts'

const KB = 1_000
const budgets = { script: 5 * KB, stylesheet: 20 * KB }

const somePages = ['/', '/plans', '/courses/fine-line-tattooing', '/contact', '/sign-in']

test('the first page costs less than 5 kB of script and 20 kB of styles', async ({ page }) => {
  const spent = { script: 0, stylesheet: 0 }
  page.on('requestfinished', async (request) => {
    const kind = request.resourceType() as keyof typeof spent
    const isCounted = kind in spent && !request.serviceWorker()
    const body = isCounted ? await (await request.response())?.body() : undefined
    spent[kind] += body ? gzipSync(body, { level: 9 }).length : 0
  })
  await page.goto('/', { waitUntil: 'networkidle' })

  expect(spent.script).toBeLessThan(budgets.script)
  expect(spent.stylesheet).toBeLessThan(budgets.stylesheet)
  expect(spent.stylesheet).toBeGreaterThan(0)
})

test('every picture keeps its place while it loads', async ({ page }) => {
  for (const path of somePages) {
    await page.goto(path)
    await expect(page.locator('img:not([width]), img:not([height])'), path).toHaveCount(0)
  }
})

for (const width of [390, 1440]) {
  test(`nothing moves when the fonts and the pictures arrive late, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.addInitScript(addUpShifts)
    await page.route(/\.woff2$|\/api\/media\//, async (route) => {
      await page.waitForFunction(isPainted)
      await route.continue()
    })
    for (const path of ['/', '/courses/fine-line-tattooing']) {
      await page.goto(path, { waitUntil: 'networkidle' })
      expect(await page.evaluate(() => document.fonts.check('1rem "Onest"')), path).toBe(true)
      expect(
        await page.evaluate(() => Number(document.documentElement.dataset['moved'])),
        path,
      ).toBeLessThan(0.02)
    }
  })
}

test('the menu opens, leads on and closes without a script', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
  })
  const page = await context.newPage()
  await page.goto('/')
  const menu = page.locator('#menu')
  await expect(menu).toBeHidden()

  await page.getByRole('button', { name: 'Menu' }).click()
  await expect(menu.getByRole('link', { name: 'Plans' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused()

  await page.getByRole('button', { name: 'Menu' }).click()
  await menu.getByRole('link', { name: 'Plans' }).click()
  await expect(page).toHaveURL('/plans')
  await expect(page.locator('#menu a[aria-current="page"]')).toHaveText('Plans')
})

test('a page kept for many greets the one who reads it, and a visitor as nobody', async ({
  page,
}) => {
  await page.goto('/plans')
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
  await expect(page.locator('own-face')).toHaveCount(0)

  await signInAs(page, 'student')
  await page.goto('/plans')
  await expect(page.getByRole('link', { name: /^Noor Haddad, / })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeHidden()
})

/** What moves without being asked to, as browsers measure it: the sum of all shifts since the page began. */
function addUpShifts(): void {
  let moved = 0
  new PerformanceObserver((list) => {
    const shifts = list.getEntries() as (PerformanceEntry & { value: number })[]
    for (const { value } of shifts) moved += value
    document.documentElement.dataset['moved'] = `${moved}`
  }).observe({ type: 'layout-shift', buffered: true })
  addEventListener('DOMContentLoaded', () => {
    document.documentElement.dataset['moved'] = `${moved}`
  })
}

/** Whether words can be seen already, in whatever font there is. */
const isPainted = () => performance.getEntriesByName('first-contentful-paint').length > 0
