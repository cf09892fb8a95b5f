import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { startSandbox } from '../../sandbox/start.ts'

const bucket = { bucket: 'a-school', accessKeyId: 'KEY', secretAccessKey: 'a-secret-of-tests' }
const folder = mkdtempSync(path.join(tmpdir(), 'atelier-uploads-'))
const sandbox = await startSandbox({ folder, s3: bucket })
Object.assign(process.env, {
  S3_BUCKET: bucket.bucket,
  S3_ENDPOINT: `${sandbox.url}/s3`,
  S3_ACCESS_KEY_ID: bucket.accessKeyId,
  S3_SECRET_ACCESS_KEY: bucket.secretAccessKey,
})
afterAll(async () => {
  await sandbox.close()
  rmSync(folder, { recursive: true, force: true })
})

// Loaded only now, for the settings are read once.
const { env } = await import('../../env.ts')
const { fileStorage } = await import('../../providers/fileStorage.ts')
const { behavesLikeUploading } = await import('../support/behavesLikeUploading.ts')
const { aFront, aSite, html } = await import('../support/front.ts')
const { aCourse, aPhoto, aStudent, lectureAt } = await import('../support/learning.ts')
const { aPostOffice } = await import('../support/postOffice.ts')
const { aBrowser, begins, isCutOff, looksAt, sends } = await import('../support/uploading.ts')

const { workshop } = await aPostOffice()
const files = fileStorage(env)
const front = await aFront({ site: aSite({ '/': () => html('<p>A school.</p>') }) })

behavesLikeUploading({
  front,
  files,
  workshop: { ...workshop, outside: { ...workshop.outside, files } },
})

test('another process goes on where the first one was cut off', async () => {
  const taught = await aCourse([{}])
  const { user } = await aStudent([taught])
  const browser = await aBrowser(front, user)
  const photo = Buffer.concat([await aPhoto(), Buffer.alloc(15_000_000)])
  const lecture = lectureAt(taught, 1).id
  const at = (await begins(browser, { size: photo.length, lecture })).headers.location ?? ''
  await isCutOff(front, browser, { at, bytes: photo, after: 14_000_000 })

  const elsewhere = await aBrowser(await aFront(), user)
  const offset = Number((await looksAt(elsewhere, at)).headers['upload-offset'])
  expect(offset).toBeGreaterThan(1_000_000)
  expect((await sends(elsewhere, at, photo.subarray(offset), offset)).status).toBe(204)
  const id = at.slice(at.lastIndexOf('/') + 1)
  expect((await files.open(`originals/${id}`))?.size).toBe(photo.length)
})

test('pages may show what the bucket hands over, and nothing else from elsewhere', async () => {
  const { headers } = await front.ask('/')
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain(`img-src 'self' data: blob: ${sandbox.url}`)
  expect(policy).toContain(`media-src 'self' blob: ${sandbox.url}`)
  expect(policy).toContain("connect-src 'self';")
})

test('a signed address takes the file it was made for, and no other', async () => {
  const url = await files.signedPut('originals/direct', { type: 'video/mp4', size: 5 })
  const put = (body: string, type: string) =>
    fetch(url ?? '', { method: 'PUT', body, headers: { 'content-type': type } })

  expect((await put('longer', 'video/mp4')).status).toBe(403)
  expect((await put('a pdf', 'application/pdf')).status).toBe(403)
  expect((await put('video', 'video/mp4')).status).toBe(200)
  expect((await files.open('originals/direct'))?.size).toBe(5)
})
