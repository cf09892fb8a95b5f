import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { signInAs } from './visitors.ts'

/** Where the demo student has had homework back, with four marks over its photo. */
const returned = '/learn/fine-line-tattooing/circles-and-moons'

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with script' : 'without script'

  test(`a student reads the marks on a photo and replies to one, ${how}`, async ({ browser }) => {
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
    await signInAs(page, 'student')
    await page.goto(returned)

    const notes = page.locator('marked-photo li[data-mark]')
    await expect(notes).toHaveCount(4)
    await expect(notes.first()).toContainText('You turned the sheet here')
    await expect(page.locator('marked-photo svg.overlay [data-mark]')).toHaveCount(8)

    const second = notes.nth(1)
    const words = `Which two, ${how}? ${Date.now()}`
    await second.getByText('Reply to mark 2', { exact: true }).click()
    await second.getByLabel('Your reply to mark 2').fill(words)
    await second.getByRole('button', { name: 'Send' }).click()

    await expect(page).toHaveURL(/\/circles-and-moons#mark-/)
    await expect(second).toContainText(words)
    await expect(second.getByText('You', { exact: false }).first()).toBeVisible()
  })
}

test('pointing at a mark lights up what it says, and the other way round', async ({ page }) => {
  await signInAs(page, 'student')
  await page.goto(returned)
  const third = page.locator('marked-photo li[data-mark]').nth(2)
  const number = page.locator('svg.overlay a[data-mark]').nth(2)

  await third.hover()
  await expect(number).toHaveAttribute('data-lit')
  await page.getByRole('heading', { level: 1 }).hover()
  await expect(number).not.toHaveAttribute('data-lit')
  await number.hover()
  await expect(third).toHaveAttribute('data-lit')

  const { violations } = await new AxeBuilder({ page }).include('.attempt').analyze()
  expect(violations).toEqual([])
})
