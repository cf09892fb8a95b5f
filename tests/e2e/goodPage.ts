import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { HtmlValidate } from 'html-validate'

/** How pages are looked at: on a telephone and at a desk, by day and by night. */
export const looks = [
  { theme: 'light', width: 390 },
  { theme: 'light', width: 1440 },
  { theme: 'dark', width: 390 },
  { theme: 'dark', width: 1440 },
] as const

/** Nothing in the console, nothing inline, nothing beside the screen, nothing that axe or html-validate finds. */
export async function expectGoodPage(
  page: Page,
  { path, status }: { path: string; status: number },
): Promise<void> {
  // A page that is left while it still comes in says that its transition was aborted.
  await page.evaluate(() => document.activeViewTransition?.finished)
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
