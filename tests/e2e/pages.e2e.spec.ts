import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { signInAs } from './visitors.ts'

test.describe.configure({ timeout: 90_000 }) // each goes through many pages

const forVisitors = [
  '/',
  '/plans',
  '/courses',
  '/courses/fine-line-tattooing',
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
  '/account',
  '/account?done=password',
  '/sign-out',
]

const looks = [
  { theme: 'light', width: 390 },
  { theme: 'light', width: 1440 },
  { theme: 'dark', width: 390 },
  { theme: 'dark', width: 1440 },
] as const

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

/** Nothing in the console, nothing inline, nothing beside the screen, nothing that axe or html-validate finds. */
async function expectGoodPage(page: Page, { path, status }: { path: string; status: number }) {
  const said: string[] = []
  page.removeAllListeners()
  page.on('pageerror', (error) => said.push(error.message))
  page.on('console', (message) => {
    const isOwnStatus = message.location().url === page.url() // Chromium says "404" of a 404 page
    if (!isOwnStatus) said.push(message.text())
  })

  const response = await page.goto(path)
  expect(response?.status(), path).toBe(status)
  const html = (await response?.text()) ?? ''

  expect(await complaintsAbout(html), path).toEqual([])
  const inline = page.locator('[style], style, script:not([src], [type="application/ld+json"])')
  await expect(inline, path).toHaveCount(0)
  expect(await page.evaluate(widthBesideScreen), path).toBeLessThanOrEqual(0)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]),
    path,
  ).toEqual([])
  expect(said, path).toEqual([])
}

async function complaintsAbout(html: string): Promise<string[]> {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map((each) => `${each.ruleId}: ${each.message}`),
  )
}

const widthBesideScreen = () =>
  document.documentElement.scrollWidth - document.documentElement.clientWidth

/** Links inside a sentence may be smaller (WCAG 2.2, 2.5.8), and the skip link is off the screen. */
const tooSmall = () =>
  [...document.querySelectorAll('a:not(.skip, p a:not(.button)), button, input, summary')]
    .map((element) => ({ words: element.textContent, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
    .map(({ words, box }) => `${words?.trim()}: ${box.width} × ${box.height}`)
