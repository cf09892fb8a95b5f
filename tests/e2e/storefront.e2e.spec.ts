import { expect, test } from '@playwright/test'
import { register, signInAs } from './visitors.ts'

test('a visitor without script asks a teacher for a lesson, and the teacher is chosen already', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto('/teachers')
  await page.getByRole('link', { name: 'Awa Diallo' }).click()
  await page.getByRole('link', { name: 'Ask for a lesson' }).click()

  await expect(page).toHaveURL('/contact?subject=lesson&teacher=awa-diallo')
  await expect(page.getByText('About: Awa Diallo')).toBeVisible()
})

test('the row of teachers is moved by its buttons, which rest at either end, and by the keyboard', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1024, height: 900 })
  await page.goto('/')
  const next = page.getByRole('button', { name: 'Next teachers' })
  const previous = page.getByRole('button', { name: 'Previous teachers' })
  const last = page.locator('#teachers').getByRole('link', { name: 'Lucie Tran' })
  await expect(previous).toHaveAttribute('aria-disabled', 'true')
  await expect(last).not.toBeInViewport()

  await next.click()
  await next.click()
  await expect(last).toBeInViewport()
  await expect(next).toHaveAttribute('aria-disabled', 'true')

  await previous.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(previous).toHaveAttribute('aria-disabled', 'true')
})

test('what a student says is on the site once a mentor has approved it, under a short name', async ({
  browser,
}) => {
  const said = `I draw every morning now, and it is ${Date.now()} already.`
  const student = await browser.newPage()
  await signInAs(student, 'student')
  await student.goto('/learn/fine-line-tattooing')
  await student.getByLabel('This course').check()
  await student.getByLabel('Your words').fill(said)
  await student.getByRole('button', { name: 'Hand it in' }).click()
  await expect(student.getByText('Thank you. It is on its way')).toBeVisible()

  const visitor = await (await browser.newContext()).newPage()
  await visitor.goto('/courses/fine-line-tattooing')
  await expect(visitor.getByText(said)).toHaveCount(0)

  const mentor = await (await browser.newContext()).newPage()
  await signInAs(mentor, 'mentor')
  await mentor.goto('/admin/collections/comments')
  const row = mentor.getByRole('row').filter({ hasText: said.slice(0, 30) })
  await row.getByRole('button', { name: 'Approve' }).click()
  await expect(row.getByRole('button', { name: 'Approve' })).toHaveCount(0)

  await visitor.reload()
  const comment = visitor.getByRole('listitem').filter({ hasText: said })
  await expect(comment).toContainText('Noor H.')
})

test('a student without script switches their public page on, and off again', async ({
  browser,
  page: visitor,
}) => {
  const { page } = await register(browser, { javaScriptEnabled: false })
  await page.getByLabel('Show my page to everyone').check()
  await page.getByLabel('One line below your name').fill('Draws slowly')
  await page.getByRole('button', { name: 'Keep it so' }).click()
  const address = await page.getByRole('link', { name: 'look at it' }).getAttribute('href')
  const shown = await visitor.goto(address ?? '')
  expect(shown?.status()).toBe(200)
  await expect(visitor.getByText('Draws slowly')).toBeVisible()

  await page.getByLabel('Show my page to everyone').uncheck()
  await page.getByRole('button', { name: 'Keep it so' }).click()
  await expect(page.getByText('Your page is closed.')).toBeVisible()
  await expect.poll(async () => (await visitor.goto(address ?? ''))?.status()).toBe(404)
})
