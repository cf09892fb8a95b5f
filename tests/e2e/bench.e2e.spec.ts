import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { signInAs } from './visitors.ts'

test.describe.configure({ timeout: 90_000 })
test.use({ actionTimeout: 15_000 })

test('a mentor draws over a photo, thinks again, returns it by keyboard, and the next one opens', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await signInAs(page, 'mentor')
  await hasASnippet(page)
  const review = await opensTheQueue(page, 5)
  const stage = page.getByRole('application')
  const marks = page.getByRole('region', { name: /^Marks/ }).getByRole('listitem')

  await expect(stage.getByRole('img')).toHaveJSProperty('complete', true)
  await page.keyboard.press('b')
  await expect(stage).toBeFocused()
  await drags(page, stage, { from: [0.4, 0.4], to: [0.55, 0.6] })
  await expect(page.getByRole('textbox', { name: /^Box/ })).toBeFocused()
  await page.keyboard.type('This line swells')
  await page.keyboard.press('Enter')
  await expect(stage).toBeFocused()
  await page.keyboard.press('p')
  await clicks(page, stage, [0.6, 0.3])
  await page.keyboard.type('Too deep')
  await page.keyboard.press('Enter')
  await expect(marks.filter({ hasText: 'This line swells' })).toHaveCount(1)
  await expect(marks.filter({ hasText: 'Too deep' })).toHaveCount(1)

  await page.keyboard.press('Control+z')
  await expect(marks.filter({ hasText: 'Pin without words' })).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(marks.filter({ hasText: 'Pin without words' })).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await expect(marks.filter({ hasText: 'Pin without words' })).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()

  await page.keyboard.press('f')
  await expect(page.getByLabel('Remarks for')).toBeFocused()
  await page.keyboard.press('Alt+1')
  await expect(page.getByLabel('Remarks for')).toHaveValue(/\S/)
  await page.keyboard.press('Alt+r')
  await expect(page).not.toHaveURL(review)
  await expect(page.getByRole('status').filter({ hasText: 'Returned.' })).toBeVisible()
  await expect(stage.getByRole('img')).toHaveJSProperty('complete', true)

  await page.goto(review)
  await expect(marks.filter({ hasText: 'This line swells' })).toHaveCount(1)
  await expect(marks.filter({ hasText: 'Pin' })).toHaveCount(0)
})

test('without a mouse a box is drawn, moved and removed', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await signInAs(page, 'mentor')
  await opensTheQueue(page, 7)
  const stage = page.getByRole('application')
  const marks = page.getByRole('region', { name: /^Marks/ }).getByRole('listitem')
  await expect(stage).toBeVisible()
  const before = await marks.count()

  await stage.focus()
  await page.keyboard.press('b')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Look here')
  await page.keyboard.press('Escape')
  await expect(marks).toHaveCount(before + 1)

  await page.keyboard.press('n')
  await page.getByRole('button', { name: /Look here/ }).click()
  await page.keyboard.press('Escape')
  await expect(stage).toBeFocused()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(marks).toHaveCount(before)

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys of the bench' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('marks that are not saved are asked about before they are left, and the queue stays narrowed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await signInAs(page, 'mentor')
  await page.goto('/admin/collections/homework/queue')
  await page.getByLabel('Course').selectOption({ label: 'Fine-line tattooing' })
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await page.waitForURL(/course=/)
  await page.getByRole('table').getByRole('link').nth(4).click()
  await page.waitForURL(/\/review\?course=/)
  const here = page.url()
  const stage = page.getByRole('application')
  const saved = page.getByRole('status').filter({ hasText: 'Saved' })
  const onward = page.getByRole('link', { name: 'Next' })

  await page.route('**/marks', (route) => route.abort())
  await stage.focus()
  await page.keyboard.press('p')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Kept for later')
  await page.keyboard.press('Escape')
  await expect(page.getByText('1 not saved')).toBeVisible()
  page.once('dialog', (dialog) => void dialog.dismiss())
  const asked = page.waitForEvent('dialog')
  await onward.click()
  expect((await asked).message()).toContain('not saved')
  await expect(page).toHaveURL(here)

  await page.unroute('**/marks')
  await page.getByRole('button', { name: 'Try again', exact: true }).click()
  await expect(saved).toBeVisible()
  await onward.click()
  await expect(page).not.toHaveURL(here)
  await expect(page).toHaveURL(/\/review\?course=/)
  await page.goto(here)
  await expect(page.getByRole('button', { name: /Kept for later/ })).toHaveCount(1)
})

test('on a telephone a finger draws a stroke, two fingers bring the photo nearer', async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  const page = await context.newPage()
  await signInAs(page, 'mentor')
  await opensTheQueue(page, 8)
  const stage = page.getByRole('application')
  const scale = page.getByRole('group', { name: 'Zoom' }).getByRole('status')
  const fitted = await scale.innerText()

  await page.getByRole('button', { name: 'Stroke', exact: true }).tap()
  const points = Array.from({ length: 20 }, (_, at) => [0.3 + at * 0.02, 0.4 + (at % 5) * 0.02])
  await touches(
    page,
    stage,
    points.map((point) => [point]),
  )
  const field = page.getByRole('textbox', { name: /^Stroke/ })
  await field.fill('A tremble')
  await page.getByRole('button', { name: 'Done' }).tap()
  await expect(page.getByRole('button', { name: /A tremble/ })).toHaveCount(1)

  const marks = await page.locator('.mark-list > li').count()
  await touches(page, stage, [
    [
      [0.4, 0.5],
      [0.6, 0.5],
    ],
    [
      [0.3, 0.5],
      [0.7, 0.5],
    ],
    [
      [0.2, 0.5],
      [0.8, 0.5],
    ],
  ])
  await expect(scale).not.toHaveText(fitted)
  await expect(page.locator('.mark-list > li')).toHaveCount(marks)
})

for (const theme of ['light', 'dark'] as const) {
  test(`the bench is for everyone's eyes and hands, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await signInAs(page, 'mentor')
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 844 })
      await opensTheQueue(page, 2)
      await page.getByRole('application').focus()
      await page.keyboard.press('p')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('textbox', { name: /^Pin/ })).toBeFocused()
      const { violations } = await new AxeBuilder({ page }).include('.bench').analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
      expect(await page.evaluate(widthBesideScreen)).toBeLessThanOrEqual(0)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+z')
    }
  })
}

type Place = readonly number[]

/** A homework that waits, by its place in the queue, on the bench; answers with its address. */
async function opensTheQueue(page: Page, place: number): Promise<string> {
  await page.goto('/admin/collections/homework/queue')
  const rows = page.getByRole('table').getByRole('link')
  await rows.nth(place).click()
  await page.waitForURL('**/review')
  await expect(page.getByRole('application')).toBeVisible()
  return page.url()
}

async function hasASnippet(page: Page): Promise<void> {
  const response = await page.request.post('/api/snippets', {
    data: { title: '1 Breathe', text: 'Breathe out, and draw the line in one go.' },
    headers: { origin: new URL(page.url()).origin },
  })
  expect(response.status()).toBe(201)
}

async function placeOn(stage: Locator, [x = 0, y = 0]: Place) {
  const box = await stage.boundingBox()
  if (!box) throw new Error('There is nothing to draw on.')
  return { x: box.x + x * box.width, y: box.y + y * box.height }
}

async function clicks(page: Page, stage: Locator, at: Place): Promise<void> {
  const { x, y } = await placeOn(stage, at)
  await page.mouse.click(x, y)
}

async function drags(page: Page, stage: Locator, { from, to }: { from: Place; to: Place }) {
  const [start, end] = [await placeOn(stage, from), await placeOn(stage, to)]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 8 })
  await page.mouse.up()
}

/** Fingers go from place to place, then leave; a browser reports them as a touch screen does. */
async function touches(page: Page, stage: Locator, frames: Place[][]): Promise<void> {
  const device = await page.context().newCDPSession(page)
  for (const [index, fingers] of frames.entries()) {
    await device.send('Input.dispatchTouchEvent', {
      type: index === 0 ? 'touchStart' : 'touchMove',
      touchPoints: await Promise.all(
        fingers.map(async (finger, id) => ({ ...(await placeOn(stage, finger)), id })),
      ),
    })
  }
  await device.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

const widthBesideScreen = () =>
  document.documentElement.scrollWidth - document.documentElement.clientWidth
