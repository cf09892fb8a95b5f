import { randomUUID } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { register, signInAs } from './visitors.ts'

test.describe.configure({ timeout: 90_000 })
test.use({ actionTimeout: 15_000 })

async function post<Answer>(page: Page, path: string, data: object): Promise<Answer> {
  const headers = { origin: new URL(page.url()).origin }
  const response = await page.request.post(path, { data, headers })
  expect(response.ok(), await response.text()).toBe(true)
  return (await response.json()) as Answer
}

/** A course that is learnt in groups of two, to which the student of this address has access, and a seat. */
async function aSeat(page: Page, email: string) {
  const slug = `together-${randomUUID().slice(0, 8)}`
  const title = `Together ${slug}`
  const data = { title, slug, mode: 'groups', groupSeats: 2, _status: 'published' }
  const { doc } = await post<{ doc: { id: string } }>(page, '/api/courses', data)
  const found = await page.request.get(`/api/students?where[user.email][equals]=${email}`)
  const [student] = ((await found.json()) as { docs: { id: string }[] }).docs
  const grant = { courses: [doc.id], reason: 'A gift' }
  await post(page, `/api/students/${student?.id}/grants`, grant)
  return { course: doc.id, slug, title }
}

/** Everybody is called the same by `register`, and the course has one student. */
const name = 'A New Student'

/** Opens the dialog that moves the student, by keyboard, and chooses where they go. */
async function moves(page: Page, to: string | { label: string }): Promise<void> {
  await page.getByRole('button', { name: `Move ${name}` }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: `Where ${name} goes` })
  await dialog.getByLabel('To', { exact: true }).selectOption(to)
  await dialog.getByLabel('Why').fill('Wants Mondays')
  await dialog.getByRole('button', { name: 'Do it' }).click()
  await expect(dialog).toBeHidden()
}

test('a mentor takes somebody out, places and moves them, and announces; the student sees it', async ({
  browser,
  page: mentor,
}) => {
  const { page: student, email } = await register(browser)
  await signInAs(mentor, 'admin')
  const { course, slug, title } = await aSeat(mentor, email)
  await student.goto(`/learn/${slug}/group`)
  await expect(student.getByRole('heading', { name: `${title} 1` })).toBeVisible()

  await mentor.goto(`/admin/collections/courses/${course}/groups`)
  const group = (number: number) => mentor.getByRole('region', { name: `${title} ${number}` })
  await expect(group(1)).toContainText('1 of 2')
  await moves(mentor, 'out')
  const unseated = mentor.getByRole('region', { name: 'Have access, and no seat' })
  await expect(unseated).toContainText(name)
  await expect(mentor.getByRole('region', { name: 'Who has left' })).toContainText('Wants Mondays')
  await student.reload()
  await expect(student.getByRole('heading', { name: 'You are in no group' })).toBeVisible()

  await unseated.getByRole('button', { name: `Place ${name}` }).click()
  await expect(group(1)).toContainText(name)
  await moves(mentor, { label: `${title} 2` })
  await expect(group(2)).toContainText(name)
  await expect(group(1)).toContainText('0 of 2')

  await group(2).getByText('Tell all of them something').click()
  await group(2).getByRole('textbox').fill('We begin on Monday at nine.')
  await group(2).getByRole('button', { name: 'Announce' }).click()
  await expect(mentor.getByText(`Everyone in ${title} 2 hears of it.`)).toBeVisible()
  const { violations } = await new AxeBuilder({ page: mentor }).include('.gutter').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])

  await student.goto('/dashboard')
  await student.getByRole('link', { name: title }).first().click()
  await student.getByRole('link', { name: 'Your group' }).click()
  await expect(student.getByRole('heading', { name: `${title} 2` })).toBeVisible()
  await expect(student.getByText('We begin on Monday at nine.')).toBeVisible()
})
