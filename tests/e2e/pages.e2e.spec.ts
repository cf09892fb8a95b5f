import { expect, test } from '@playwright/test'
import { expectGoodPage, looks } from './goodPage.ts'
import { signInAs } from './visitors.ts'

test.describe.configure({ timeout: 240_000 }) // each goes through many pages

const forVisitors = [
  '/',
  '/plans',
  '/courses',
  '/courses/fine-line-tattooing',
  '/courses/fine-line-tattooing/a-line-that-breathes',
  '/services',
  '/services/a-letter-corrected',
  '/projects',
  '/projects/a-moth-for-a-beekeeper',
  '/blog',
  '/blog/what-a-needle-number-says',
  '/contact',
  '/terms',
  '/basket',
  '/teachers',
  '/teachers/awa-diallo',
  '/people/rafael-monteiro',
  '/offers',
  '/sign-in',
  '/sign-in?done=new-password',
  '/register',
  '/forgot-password',
  '/reset-password',
]
const forStudents = [
  '/dashboard',
  '/learn/fine-line-tattooing',
  '/learn/fine-line-tattooing?page=2',
  '/learn/fine-line-tattooing/a-line-that-breathes',
  '/learn/fine-line-tattooing/reading-skin',
  '/box',
  '/box?country=US',
  '/orders',
  '/account',
  '/account?done=password',
  '/sign-out',
]

for (const { theme, width } of looks) {
  test(`visitors can use every page, ${theme}, ${width} pixels wide`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    await page.setViewportSize({ width, height: 900 })

    for (const path of forVisitors) await expectGoodPage(page, { path, status: 200 })
    await expectGoodPage(page, { path: '/no/such/page', status: 404 })
  })

  test(`students can use every page of theirs, ${theme}, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme })
    await page.setViewportSize({ width, height: 900 })
    await signInAs(page, 'student')

    for (const path of forStudents) await expectGoodPage(page, { path, status: 200 })
  })
}

test('scripts wait for what a page is made of, and fonts that are asked for early are set', async ({
  page,
}) => {
  for (const path of ['/', '/uk']) {
    await page.goto(path)
    const scripts = page.locator('script[type="module"]')
    expect(await scripts.count()).toBeGreaterThan(0)
    for (const script of await scripts.all()) {
      await expect(script).toHaveAttribute('fetchpriority', 'low')
    }
    const early = page.locator('link[rel="preload"][as="font"]')
    await expect(early).toHaveCount(2)
    const rules = await page.evaluate(() =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSFontFaceRule)
        .map((rule) => rule.cssText)
        .join(),
    )
    for (const font of await early.all()) {
      expect(rules).toContain(await font.getAttribute('href'))
    }
  }
})

test('everything on the landing page works for the keyboard, from the skip link on', async ({
  page,
}) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeInViewport()

  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused()
})

test('everything one can press is at least 24 pixels high and wide', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 })
  for (const path of forVisitors) {
    await page.goto(path)
    expect(await page.evaluate(tooSmall), path).toEqual([])
  }

  await signInAs(page, 'student')
  for (const path of forStudents) {
    await page.goto(path)
    expect(await page.evaluate(tooSmall), path).toEqual([])
  }
})

/** Links inside a sentence may be smaller (WCAG 2.2, 2.5.8), and the skip link is off the screen. */
const tooSmall = () =>
  [...document.querySelectorAll('a:not(.skip, p a:not(.button)), button, input, summary')]
    .map((element) => ({ words: element.textContent, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
    .map(({ words, box }) => `${words?.trim()}: ${box.width} × ${box.height}`)
