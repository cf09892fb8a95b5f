import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { startSandbox } from '../../sandbox/start.ts'

const bucket = { bucket: 'a-school', accessKeyId: 'KEY', secretAccessKey: 'a-secret-of-tests' }
const folder = mkdtempSync(path.join(tmpdir(), 'atelier-bucket-'))
const sandbox = await startSandbox({ folder, s3: bucket })
Object.assign(process.env, {
  S3_BUCKET: bucket.bucket,
  S3_ENDPOINT: `${sandbox.url}/s3`,
  S3_ACCESS_KEY_ID: bucket.accessKeyId,
  S3_SECRET_ACCESS_KEY: bucket.secretAccessKey,
})

// Loaded only now, for the settings are read once.
const { aPerson, aRequest, theSchool } = await import('../support/people.ts')
const { fileStorage } = await import('../../providers/fileStorage.ts')
const { privateFile } = await import('../../queries/privateFile.ts')
const { env } = await import('../../env.ts')

afterAll(async () => {
  await sandbox.close()
  rmSync(folder, { recursive: true, force: true })
})

const aPicture = (background: string) =>
  sharp({ create: { width: 600, height: 400, channels: 3, background } })
    .png()
    .toBuffer()

test('a private file lies in the bucket and nowhere else, and its owner reads it from there', async () => {
  const payload = await theSchool()
  const ann = await aPerson('student')
  const data = await aPicture('#b5533c')
  const { id } = await payload.create({
    collection: 'private-files',
    data: { user: ann.id },
    file: { data, mimetype: 'image/png', name: 'sheet.png', size: data.length },
  })

  const file = await privateFile(
    await aRequest(),
    id,
    {
      ...{ id: ann.id, isMentor: false, isEditor: false, studentId: null, courses: [], taught: [] },
    },
    new Date(),
  )
  const stored = await fileStorage(env).open(file?.key ?? '')
  const read = await buffer((await stored?.read()) as Readable)
  expect((await sharp(read).metadata()).width).toBe(600)
  expect(sandbox.s3.all().map(({ key }) => key)).toContain(file?.key)
  expect(readdirSync(process.env.DATA_DIR ?? '')).not.toContain('private-files')
})

test('a picture for everyone goes there in all its sizes', async () => {
  const payload = await theSchool()
  const data = await aPicture('#31507d')
  const { filename, sizes } = await payload.create({
    collection: 'media',
    data: { alt: 'a blue rectangle' },
    file: { data, mimetype: 'image/png', name: 'blue.png', size: data.length },
  })
  const keys = sandbox.s3.all().map(({ key }) => key)
  expect(keys).toContain(`media/${filename}`)
  expect(keys).toContain(`media/${sizes?.small?.filename}`)
})

test('a bucket that is away refuses the upload, and no row is left behind', async () => {
  const payload = await theSchool()
  sandbox.s3.slowDown({ times: 50 })
  const data = await aPicture('#222222')
  const alt = 'a picture nobody could keep'
  const upload = payload.create({
    collection: 'media',
    data: { alt },
    file: { data, mimetype: 'image/png', name: 'lost.png', size: data.length },
  })
  await expect(upload).rejects.toThrow()
  sandbox.s3.slowDown({ times: 0 })
  const { totalDocs } = await payload.count({
    collection: 'media',
    where: { alt: { equals: alt } },
  })
  expect(totalDocs).toBe(0)
})
