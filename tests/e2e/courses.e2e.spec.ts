import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { signInAs } from './visitors.ts'

const broken = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations

test('a visitor looks into a lecture before they pay, and finds the way in', async ({ page }) => {
  await page.goto('/courses/fine-line-tattooing')
  const contents = page.getByRole('region', { name: 'The lectures' })
  await contents.getByRole('link', { name: 'A line that breathes' }).click()

  await expect(page).toHaveURL('/courses/fine-line-tattooing/a-line-that-breathes')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A line that breathes')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /a-line-that-breathes$/)
  const film = await page.request.get(
    (await page.locator('main video source').first().getAttribute('src')) ?? '',
  )
  expect([film.status(), film.headers()['content-type']]).toEqual([200, 'video/mp4'])
  await expect(page.getByRole('region', { name: 'Homework' })).toContainText(
    'thirty straight lines',
  )
  await expect(page.locator('main form')).toHaveCount(0)
  expect(await broken(page)).toEqual([])

  await page.getByRole('link', { name: 'See the plans' }).last().click()
  await expect(page).toHaveURL('/courses/fine-line-tattooing#plans')
})

test('a mentor sees the school as a student does, changes nothing, and goes back', async ({
  page,
}) => {
  await signInAs(page, 'mentor')
  const answer = await page.request.get('/api/course-progress?limit=1&depth=0&sort=-percent')
  const { docs } = (await answer.json()) as { docs: { student: string }[] }
  await page.goto(`/admin/collections/students/${docs[0]?.student}`)
  await page.getByRole('button', { name: 'See the school as this student' }).click()

  await page.waitForURL('**/dashboard')
  const ribbon = page.getByRole('complementary', { name: 'Preview' })
  await expect(ribbon).toContainText('You see the school as')
  expect(await broken(page)).toEqual([])
  await page.locator('main').getByRole('listitem').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/learn\//)
  await page.locator('main').getByRole('heading', { level: 2 }).getByRole('link').first().click()
  await expect(ribbon).toBeVisible()

  for (const closed of ['/account', '/orders', '/basket']) {
    expect((await page.goto(closed))?.status()).toBe(403)
    await expect(page.locator('main')).toContainText('You are only looking')
  }
  await page.goto('/courses')
  await ribbon.getByRole('button', { name: 'Leave' }).click()
  await page.waitForURL(`**/admin/collections/students/${docs[0]?.student}`)
})
