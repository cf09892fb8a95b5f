import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { S3 } from '@aws-sdk/client-s3'
import { sql } from '@payloadcms/db-postgres'
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
const { bucketOf, fileStorage } = await import('../../providers/fileStorage.ts')
const { behavesLikeUploading } = await import('../support/behavesLikeUploading.ts')
const { s3ClientConfig } = await import('../../providers/storage/s3.ts')
const { aFront, aSite, html } = await import('../support/front.ts')
const { aCourse, aPhoto, aStudent, lectureAt, rowsOf } = await import('../support/learning.ts')
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

/** An upload whose bytes have all come, and nothing more: the process fell before it put them together. */
async function onlySent(photo: Buffer) {
  const taught = await aCourse([{}])
  const browser = await aBrowser(front, (await aStudent([taught])).user)
  const lecture = lectureAt(taught, 1).id
  const at = (await begins(browser, { size: photo.length, lecture })).headers.location ?? ''
  const settings = bucketOf(env)
  if (!settings) throw new Error('There is no bucket.')
  const s3 = new S3(s3ClientConfig(settings))
  const Key = `originals/${at.slice(at.lastIndexOf('/') + 1)}`
  const there = { Bucket: settings.bucket, Key }
  const info = await s3.headObject({ ...there, Key: `${Key}.info` })
  const parts = { ...there, UploadId: info.Metadata?.['upload-id'] ?? '' }
  await s3.uploadPart({ ...parts, PartNumber: 1, Body: photo })
  return { browser, at, lecture, Key, forgetParts: () => s3.abortMultipartUpload(parts) }
}

test('an upload whose parts were not put together is, by whoever asks how far it is', async () => {
  const photo = await aPhoto()
  const { browser, at, lecture, Key } = await onlySent(photo)

  const all = await Promise.all([looksAt(browser, at), looksAt(browser, at)])

  for (const { status, headers } of all) {
    expect([status, headers['upload-offset']]).toEqual([200, String(photo.length)])
  }
  expect((await files.open(Key))?.size).toBe(photo.length)
  const draft = await browser.ask('GET', `/api/homework/draft?lecture=${lecture}`)
  expect(JSON.parse(draft.text)).toMatchObject({ files: [{ state: 'preparing' }] })
})

test('an upload whose bytes are not there yet is asked for again, and not thrown away', async () => {
  const { browser, at, Key, forgetParts } = await onlySent(await aPhoto())
  await forgetParts()

  expect((await looksAt(browser, at)).status).toBe(423)

  expect(await files.open(`${Key}.info`)).not.toBeNull()
})

test('the address of a film is good for as long as somebody sits at it, that of a photo for a moment', async () => {
  const { user } = await aStudent([])
  const { ask } = await aBrowser(front, user)
  const secondsFor = async (mimeType: string, filename: string) => {
    const [file] = await rowsOf<{ id: string }>(sql`
      insert into private_files (user_id, state, filename, mime_type)
      values (${user.id}, 'ready', ${filename}, ${mimeType}) returning id`)
    const { headers } = await ask('GET', `/files/${file?.id}`)
    return new URL(headers.location ?? '').searchParams.get('X-Amz-Expires')
  }
  expect(await secondsFor('video/mp4', 'a-film.mp4')).toBe('14400')
  expect(await secondsFor('image/jpeg', 'a-photo.jpg')).toBe('300')
})
