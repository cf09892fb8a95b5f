import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { findFfmpeg } from '../../providers/ffmpeg/findFfmpeg.ts'
import { register, signInAs } from './visitors.ts'

test('an editor uploads a video, sees it being prepared, and publishes it with a waiver; a student watches it', async ({
  browser,
  page,
}, testInfo) => {
  test.slow()
  await signInAs(page, 'mentor')
  const course = await aCourse(page)
  const clip = await aClip(testInfo.outputPath('lesson.mp4'))

  await page.goto(`/admin/collections/lectures/${course.lecture}`)
  await chooses(page, 'Choose a video', { name: 'broken.mp4', from: clip, bytes: 4_000 })
  await expect(page.locator('.film-card__trouble')).toContainText('no video in this file')
  await chooses(page, 'Choose a video', { name: 'lesson.mp4', from: clip })
  const card = page.locator('.film-card')
  await expect(card).toContainText('lesson.mp4')
  await expect(card.getByRole('status')).toHaveText('Ready', { timeout: 90_000 })
  await chooses(page, 'Choose attachments', { name: 'A sheet.pdf', from: aSheet() })
  await expect(page.locator('.film-list').getByRole('status')).toContainText('Ready', {
    timeout: 60_000,
  })

  // A draft that saves itself a moment later takes the words away again.
  await expect(async () => {
    await page.getByRole('button', { name: 'Publish changes' }).click()
    const complaint = page.locator('.field-error, .tooltip').filter({ hasText: 'no captions' })
    await expect(complaint.first()).toBeAttached({ timeout: 3_000 })
  }).toPass({ timeout: 30_000 })
  await page.getByLabel('Captions Waiver').fill('Nothing is said in it.')
  await page.getByRole('button', { name: 'Publish changes' }).click()
  await expect(page.getByText('Status: Published').first()).toBeVisible()

  const { page: student, email } = await register(browser)
  await grant(page, { email, course: course.id })
  await student.goto(`/learn/${course.slug}/line`)
  await student.evaluate(() => document.querySelector('video')?.play())
  const told = student.waitForResponse((response) => response.url().endsWith('/watching'))
  await student.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 5.5)
  await student.evaluate(() => document.querySelector('video')?.pause())
  expect((await told).status()).toBe(200)
  await student.getByLabel('Speed').selectOption('1.5')

  await student.reload()
  await expect(student.getByLabel('Speed')).toHaveValue('1.5')
  await expect(student.getByRole('button', { name: /^Go on at 0:0\d/ })).toBeVisible()
  await expect(student.getByRole('link', { name: 'A sheet.pdf' })).toBeVisible()
  const download = student.waitForEvent('download')
  await student.getByRole('link', { name: 'A sheet.pdf' }).click()
  expect((await download).suggestedFilename()).toBe('A sheet.pdf')
  expect((await new AxeBuilder({ page: student }).analyze()).violations).toEqual([])
})

/** A course with one lecture that is a draft; made by whoever is signed in. */
async function aCourse(page: Page): Promise<{ id: string; slug: string; lecture: string }> {
  const slug = `films-${randomUUID()}`
  const id = await post(page, '/api/courses', { title: 'Films', slug, _status: 'published' })
  const line = { title: 'Line', slug: 'line', course: id, _status: 'draft' }
  return { id, slug, lecture: await post(page, '/api/lectures', line) }
}

async function post(page: Page, path: string, data: object): Promise<string> {
  const headers = { origin: new URL(page.url()).origin }
  const response = await page.request.post(path, { data, headers })
  const { doc } = (await response.json()) as { doc?: { id: string } }
  return doc?.id ?? ''
}

async function grant(page: Page, { email, course }: { email: string; course: string }) {
  const where = `where[user.email][equals]=${encodeURIComponent(email)}`
  const answer = await page.request.get(`/api/students?depth=0&limit=1&${where}`)
  const { docs } = (await answer.json()) as { docs: { id: string }[] }
  await post(page, `/api/students/${docs[0]?.id}/grants`, { courses: [course], reason: 'A test.' })
}

type Chosen = { name: string; from: Buffer; bytes?: number }

async function chooses(page: Page, button: string, { name, from, bytes }: Chosen) {
  const buffer = from.subarray(0, bytes)
  const field = page.getByRole('button', { name: /^Choose/ }).filter({ hasText: button })
  const chooser = page.waitForEvent('filechooser')
  await field.click()
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer })
}

const aSheet = (): Buffer =>
  Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

/** Twelve seconds of film, as telephones make them. */
async function aClip(file: string): Promise<Buffer> {
  execFileSync((await findFfmpeg()) ?? 'ffmpeg', [
    ...['-loglevel', 'error', '-f', 'lavfi', '-i', 'testsrc2=size=320x180:rate=8', '-t', '12'],
    ...['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', file],
  ])
  return readFileSync(file)
}
