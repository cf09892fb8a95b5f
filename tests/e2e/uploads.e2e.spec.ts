import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { devices, expect, test } from '@playwright/test'
import sharp from 'sharp'
import { findFfmpeg } from '../../providers/ffmpeg/findFfmpeg.ts'
import { aNewStudent } from './newStudents.ts'

const { viewport, hasTouch, isMobile } = devices['Pixel 7']
test.describe.configure({ timeout: 180_000 })
test.use({ viewport, hasTouch, isMobile, actionTimeout: 30_000 })

/** A photo large enough to be on its way for a while. */
const aPhoto = (name: string) =>
  sharp({
    create: {
      ...{ width: 2_400, height: 1_800, channels: 3, background: '#efe8da' },
      noise: { type: 'gaussian', mean: 150, sigma: 60 },
    },
  })
    .jpeg({ quality: 95 })
    .toBuffer()
    .then((buffer) => ({ name, mimeType: 'image/jpeg', buffer }))

async function aVideo(name: string) {
  const folder = await mkdtemp(path.join(tmpdir(), 'atelier-clip-'))
  const file = path.join(folder, name)
  await promisify(execFile)((await findFfmpeg()) ?? 'ffmpeg', [
    ...['-loglevel', 'error', '-f', 'lavfi', '-i', 'testsrc2=size=320x240:rate=10', '-t', '2'],
    ...['-c:v', 'libx264', '-pix_fmt', 'yuv420p', file],
  ])
  const buffer = await readFile(file)
  await rm(folder, { recursive: true })
  return { name, mimeType: 'video/mp4', buffer }
}

test('on a telephone photos and a video are handed in, over a network that goes away and a tab that is closed', async ({
  context,
  page,
}) => {
  await aNewStudent(page)
  await page.goto('/dashboard')
  await page.getByRole('link', { name: 'Continue learning' }).click()
  const lecture = page.url()
  const files = page.getByRole('list', { name: 'What you hand in' }).getByRole('listitem')
  const field = page.getByLabel('Photos and short videos of your work')

  await field.setInputFiles([
    { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no photo') },
    { name: 'empty.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(0) },
  ])
  await expect(page.getByText('notes.txt is neither a photo nor a video')).toBeVisible()
  await expect(page.getByText('empty.jpg is empty.')).toBeVisible()

  await context.setOffline(true)
  await field.setInputFiles([await aPhoto('one.jpg'), await aPhoto('two.jpg')])
  await expect(files.getByText('Did not arrive')).toHaveCount(2)
  await context.setOffline(false)
  await expect(files.getByText('Ready')).toHaveCount(2, { timeout: 60_000 })
  await page.getByLabel('A word to your mentor').fill('The third row was hard.')
  await expect(page.getByText('Kept. You can close this page')).toBeVisible()
  await page.close()

  const again = await context.newPage()
  await again.goto(lecture)
  const gathered = again.getByRole('list', { name: 'What you hand in' }).getByRole('listitem')
  await expect(gathered).toHaveCount(2)
  await expect(again.getByLabel('A word to your mentor')).toHaveValue('The third row was hard.')
  await again.getByRole('button', { name: 'Move two.jpg forward' }).click()
  await expect(gathered.first()).toContainText('two.jpg')
  await again
    .getByLabel('Photos and short videos of your work')
    .setInputFiles([await aPhoto('three.jpg'), await aVideo('hand.mp4')])
  await again.getByRole('button', { name: 'Hand it in' }).click()

  await expect(again.getByText('Attempt 1: with your mentor')).toBeVisible({ timeout: 90_000 })
  await expect(again.getByLabel('Photos and short videos of your work')).toHaveCount(0)
  await expect(again.getByRole('img', { name: /^Photo \d of attempt 1/ })).toHaveCount(3)
  await expect(again.locator('article video')).toHaveCount(1)
})
