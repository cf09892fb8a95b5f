import { randomUUID } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { signInAs } from './visitors.ts'

test('a mentor goes from the desk to the homework that waits longest, returns it, thinks again and approves', async ({
  page,
}) => {
  await signInAs(page, 'mentor')
  await page.goto('/admin')
  await page.getByRole('link', { name: 'All homework that waits' }).click()
  await expect(page.getByRole('heading', { name: 'Homework to review' })).toBeVisible()
  await page.getByRole('table').getByRole('link').first().click()
  await page.waitForURL('**/review')
  await expect(page).toHaveTitle('Review homework · Atelier')
  const review = page.url()

  await page.getByRole('button', { name: 'Return' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Say what to work on')
  await expect(page.getByLabel('Remarks for')).toBeFocused()
  await page.keyboard.type('Breathe out, and draw the line in one go.')
  await page.keyboard.press('Alt+R')
  await expect(page.getByRole('status').filter({ hasText: 'Returned.' })).toBeVisible()
  await expect(page).not.toHaveURL(review)

  await page.keyboard.press('Alt+U')
  await page.waitForURL(`${review}#remarks`)
  await expect(page.getByLabel('Remarks for')).toBeFocused()
  await expect(page.getByLabel('Remarks for')).toHaveValue(/in one go/)
  await page.keyboard.press('Alt+A')
  await expect(page.getByRole('status').filter({ hasText: 'Approved.' })).toBeVisible()

  await expect(async () => {
    await page.goto(review)
    const outcome = page.getByRole('region', { name: 'The verdict' })
    await expect(outcome).toContainText('approved by', { timeout: 500 })
  }).toPass()
  await expect(page.getByRole('button', { name: 'Approve' })).toHaveCount(0)
})

test('photos of homework are leafed through and brought nearer with single keys', async ({
  page,
}) => {
  await signInAs(page, 'mentor')
  await page.goto('/admin/collections/homework/queue?show=approved')
  await page.getByRole('table').getByRole('link').last().click()
  const stage = page.getByRole('application')
  await expect(stage.getByRole('img')).toHaveJSProperty('complete', true)
  const scale = page.getByRole('group', { name: 'Zoom' }).getByRole('status')
  const fitted = await scale.innerText()

  await page.keyboard.press('+')
  await expect(scale).not.toHaveText(fitted)
  await page.keyboard.press('0')
  await expect(scale).toHaveText(fitted)
})

test('the third lecture is dragged to the first place, though no key tells them apart', async ({
  page,
}) => {
  await signInAs(page, 'editor')
  const course = await aCourse(page, ['Line', 'Needle', 'Shadow', 'Leaf'])
  await page.goto(`/admin/collections/courses/${course}`)
  const before = await titles(page)

  await dragRow(page, 3, 1)
  const after = [before[2], before[0], before[1], before[3]]
  await expect.poll(() => titles(page)).toEqual(after)
  await page.reload()
  await expect.poll(() => titles(page)).toEqual(after)

  await dragRow(page, 1, 2)
  await expect.poll(() => titles(page)).toEqual([before[0], before[2], before[1], before[3]])
  await page.reload()
  await expect.poll(() => titles(page)).toEqual([before[0], before[2], before[1], before[3]])
})

test('a lecture is moved with the keyboard alone, which stays on it', async ({ page }) => {
  await signInAs(page, 'editor')
  const course = await aCourse(page, ['Line', 'Needle', 'Shadow'])
  await page.goto(`/admin/collections/courses/${course}`)
  const [first, second, third] = await titles(page)

  await page.getByRole('button', { name: `Move ${third} up` }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => titles(page)).toEqual([first, third, second])
  await expect(page.getByRole('button', { name: `Move ${third} up` })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(() => titles(page)).toEqual([third, first, second])
  await page.reload()
  await expect.poll(() => titles(page)).toEqual([third, first, second])
})

test('the homework queue is for those who review', async ({ browser }) => {
  for (const [role, status] of [
    ['editor', 404],
    ['teacher', 200],
  ] as const) {
    const page = await browser.newPage()
    await signInAs(page, role)
    expect((await page.goto('/admin'))?.status()).toBe(200)
    // In the menu, which may be shut.
    const link = page.locator('.nav__link', { hasText: 'Homework to review' })
    await expect(link).toHaveCount(status === 200 ? 1 : 0)
    await expect(page.getByText('homework waiting')).toHaveCount(status === 200 ? 1 : 0)
    expect((await page.goto('/admin/collections/homework/queue'))?.status()).toBe(status)
    const review = `/admin/collections/homework/${randomUUID()}/review`
    expect((await page.goto(review))?.status()).toBe(404)
  }

  const student = await browser.newPage()
  await signInAs(student, 'student')
  for (const path of ['/admin', '/admin/collections/homework/queue']) {
    await student.goto(path)
    await expect(student).not.toHaveURL(path)
  }
})

for (const theme of ['light', 'dark'] as const) {
  test(`whoever cannot see or point well can use the views of a mentor, ${theme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme })
    await page.setViewportSize({ width: 390, height: 844 })
    await signInAs(page, 'mentor')
    await page.goto('/admin/collections/homework/queue?show=all')
    const review = await page.getByRole('table').getByRole('link').last().getAttribute('href')
    for (const path of ['/admin', '/admin/collections/homework/queue', review ?? '']) {
      await page.goto(path)
      await expect(page.locator('.desk, .queue, .bench')).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).include('.gutter, .bench').analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
      expect(await page.evaluate(widthBesideScreen), path).toBeLessThanOrEqual(0)
    }
  })
}

/** A course with these lectures, all with the same order key; made by whoever is signed in. */
async function aCourse(page: Page, names: string[]): Promise<string> {
  const post = async (path: string, data: object) => {
    const response = await page.request.post(path, {
      data,
      headers: { origin: new URL(page.url()).origin },
    })
    const { doc } = (await response.json()) as { doc: { id: string } }
    return doc.id
  }
  const course = await post('/api/courses', { title: 'Lines', slug: `lines-${randomUUID()}` })
  for (const title of names) {
    await post('/api/lectures', {
      title,
      slug: title.toLowerCase(),
      course,
      _lectures_lectures_order: 'a0',
    })
  }
  return course
}

/** What the lectures of the course on the page are called, in the sequence of its table. */
async function titles(page: Page): Promise<string[]> {
  const cells = page.locator('.relationship-table tbody .cell-title')
  await cells.first().waitFor()
  return cells.allInnerTexts()
}

/** Takes the row at one place, counted from one, by its handle, and drops it at another. */
async function dragRow(page: Page, from: number, to: number): Promise<void> {
  const handle = (row: number) => page.locator(`.relationship-table .row-${row} .sort-row`)
  await handle(from).evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const [start, end] = [await handle(from).boundingBox(), await handle(to).boundingBox()]
  if (!start || !end) throw new Error('There is nothing to drag.')
  const x = start.x + start.width / 2
  await page.mouse.move(x, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(x, start.y + start.height / 2 + Math.sign(end.y - start.y) * 12, {
    steps: 3,
  })
  await page.mouse.move(x, end.y + end.height / 2 + Math.sign(end.y - start.y) * 4, { steps: 12 })
  const moved = page.waitForResponse('**/api/reorder**')
  await page.mouse.up()
  expect((await moved).status()).toBe(200)
}

const widthBesideScreen = () =>
  document.documentElement.scrollWidth - document.documentElement.clientWidth
