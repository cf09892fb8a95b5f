import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListPartsCommand,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { afterAll, expect, test } from 'vitest'
import { startSandbox } from '../../sandbox/start.ts'

const Bucket = 'school-files'
const credentials = { accessKeyId: 'AKSANDBOX', secretAccessKey: 'a-secret-of-the-sandbox' }
const folder = mkdtempSync(join(tmpdir(), 'sandbox-s3-'))
const sandbox = await startSandbox({ folder, s3: { bucket: Bucket, ...credentials } })
const address = `${sandbox.url}/s3/${Bucket}`

const client = (keys = credentials, more: S3ClientConfig = {}) =>
  new S3Client({
    endpoint: `${sandbox.url}/s3`,
    region: 'eu-central-1',
    forcePathStyle: true,
    credentials: keys,
    maxAttempts: 1,
    ...more,
  })
const s3 = client()

afterAll(async () => {
  s3.destroy()
  await sandbox.close()
  rmSync(folder, { recursive: true })
})

const read = async (Key: string, Range?: string) => {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key, Range }))
  return (await Body?.transformToString()) ?? ''
}

const codeOf = async (response: Response) =>
  /<Code>(\w+)<\/Code>/.exec(await response.text())?.[1] ?? ''

test('an object is put, read whole and in part, described, copied, and deleted', async () => {
  const Key = 'homework/Ängström & co/été (1)+2.txt'
  await s3.send(
    new PutObjectCommand({
      Bucket,
      Key,
      Body: 'ten to six',
      ContentType: 'text/plain',
      Metadata: { student: '7' },
    }),
  )

  expect(await read(Key)).toBe('ten to six')
  expect(await read(Key, 'bytes=0-2')).toBe('ten')
  expect(await read(Key, 'bytes=-3')).toBe('six')
  expect(await s3.send(new HeadObjectCommand({ Bucket, Key }))).toMatchObject({
    ContentLength: 10,
    ContentType: 'text/plain',
    Metadata: { student: '7' },
    ETag: `"${createHash('md5').update('ten to six').digest('hex')}"`,
  })
  await expect(read(Key, 'bytes=99-')).rejects.toMatchObject({ name: 'InvalidRange' })

  const CopySource = `${Bucket}/${Key.split('/').map(encodeURIComponent).join('/')}`
  await s3.send(new CopyObjectCommand({ Bucket, Key: 'copy.txt', CopySource }))
  await s3.send(new DeleteObjectCommand({ Bucket, Key }))
  expect(await read('copy.txt')).toBe('ten to six')
  await expect(read(Key)).rejects.toMatchObject({ name: 'NoSuchKey' })
})

test('a stream of unknown length is taken in chunks, with its checksum in the trailer', async () => {
  const bytes = randomBytes(300_000)
  const Body = Readable.from([bytes.subarray(0, 100_000), bytes.subarray(100_000)])
  await s3.send(
    new PutObjectCommand({ Bucket, Key: 'stream.bin', Body, ContentLength: bytes.length }),
  )

  const { base64 } = sandbox.s3.read({ key: 'stream.bin' })
  expect(Buffer.from(base64, 'base64').equals(bytes)).toBe(true)
})

test('a list is sorted, folded at slashes, and comes in pages', async () => {
  for (const name of ['b/2', 'a/1', 'b/1', 'c']) {
    await s3.send(new PutObjectCommand({ Bucket, Key: `list/${name}`, Body: name }))
  }
  const Prefix = 'list/'

  const first = await s3.send(new ListObjectsV2Command({ Bucket, Prefix, MaxKeys: 3 }))
  expect(first.Contents?.map(({ Key }) => Key)).toEqual(['list/a/1', 'list/b/1', 'list/b/2'])
  const ContinuationToken = first.NextContinuationToken
  const second = await s3.send(new ListObjectsV2Command({ Bucket, Prefix, ContinuationToken }))
  expect(second.Contents?.map(({ Key, Size }) => ({ Key, Size }))).toEqual([
    { Key: 'list/c', Size: 1 },
  ])
  const folded = await s3.send(new ListObjectsV2Command({ Bucket, Prefix, Delimiter: '/' }))
  expect(folded.CommonPrefixes?.map((each) => each.Prefix)).toEqual(['list/a/', 'list/b/'])
  expect(folded.Contents).toHaveLength(1)
})

test('a large object is uploaded in parts, or given up without a trace', async () => {
  const Key = 'video.mp4'
  const parts = [randomBytes(5 * 1024 * 1024), randomBytes(1_000)]
  const { UploadId } = await s3.send(
    new CreateMultipartUploadCommand({ Bucket, Key, ContentType: 'video/mp4' }),
  )
  const Parts = []
  for (const [i, Body] of parts.entries()) {
    const part = { Bucket, Key, UploadId, PartNumber: i + 1 }
    const { ETag } = await s3.send(new UploadPartCommand({ ...part, Body }))
    Parts.push({ PartNumber: i + 1, ETag })
  }
  const done = { Bucket, Key, UploadId, MultipartUpload: { Parts } }
  const { ETag } = await s3.send(new CompleteMultipartUploadCommand(done))

  expect(ETag).toMatch(/^"[0-9a-f]{32}-2"$/)
  const { base64 } = sandbox.s3.read({ key: Key })
  expect(Buffer.from(base64, 'base64').equals(Buffer.concat(parts))).toBe(true)
  await expect(s3.send(new CompleteMultipartUploadCommand(done))).rejects.toMatchObject({
    name: 'NoSuchUpload',
  })

  const other = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key: 'never' }))
  const upload = { Bucket, Key: 'never', UploadId: other.UploadId }
  await s3.send(new UploadPartCommand({ ...upload, PartNumber: 1, Body: 'x' }))
  await s3.send(new AbortMultipartUploadCommand(upload))
  await expect(
    s3.send(new UploadPartCommand({ ...upload, PartNumber: 2, Body: 'y' })),
  ).rejects.toMatchObject({ name: 'NoSuchUpload' })
})

test('the parts of an upload are listed in the order of their numbers, a page at a time', async () => {
  const Key = 'listed.mp4'
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key }))
  const upload = { Bucket, Key, UploadId }
  for (const [PartNumber, Body] of [
    [3, 'three'],
    [1, 'one'],
    [2, 'two'],
  ] as const) {
    await s3.send(new UploadPartCommand({ ...upload, PartNumber, Body }))
  }

  const first = await s3.send(new ListPartsCommand({ ...upload, MaxParts: 2 }))
  expect(first.Parts?.map(({ PartNumber, Size }) => [PartNumber, Size])).toEqual([
    [1, 3],
    [2, 3],
  ])
  const PartNumberMarker = first.NextPartNumberMarker
  const second = await s3.send(new ListPartsCommand({ ...upload, PartNumberMarker }))
  expect([second.Parts?.map(({ Size }) => Size), second.IsTruncated]).toEqual([[5], false])
  await s3.send(new AbortMultipartUploadCommand(upload))
  await expect(s3.send(new ListPartsCommand(upload))).rejects.toMatchObject({
    name: 'NoSuchUpload',
  })
})

test('many objects are deleted at once, also those that are not there', async () => {
  const names = ['many/a & b', 'many/<c>']
  for (const Key of names) await s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }))

  const Objects = [...names, 'many/none'].map((Key) => ({ Key }))
  const { Deleted } = await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }))

  expect(Deleted).toHaveLength(3)
  expect(sandbox.s3.all().filter(({ key }) => key.startsWith('many/'))).toEqual([])
})

test('who does not sign, or signs with other keys, gets 403 and changes nothing', async () => {
  await s3.send(new PutObjectCommand({ Bucket, Key: 'mine', Body: 'mine' }))

  for (const method of ['GET', 'PUT', 'DELETE']) {
    const response = await fetch(`${address}/mine`, { method })
    expect([response.status, await codeOf(response)]).toEqual([403, 'AccessDenied'])
  }
  const wrong = (keys: typeof credentials) =>
    client(keys).send(new PutObjectCommand({ Bucket, Key: 'mine', Body: 'theirs' }))
  await expect(wrong({ ...credentials, secretAccessKey: 'guessed' })).rejects.toMatchObject({
    name: 'SignatureDoesNotMatch',
    $metadata: { httpStatusCode: 403 },
  })
  await expect(wrong({ ...credentials, accessKeyId: 'AKOTHER' })).rejects.toMatchObject({
    name: 'InvalidAccessKeyId',
  })
  expect(await read('mine')).toBe('mine')
})

test('a presigned address works as it is, and in no other way', async () => {
  await s3.send(new PutObjectCommand({ Bucket, Key: 'gift', Body: 'for you' }))
  const signed = await getSignedUrl(
    s3,
    new GetObjectCommand({ Bucket, Key: 'gift', ResponseContentType: 'text/x-gift' }),
    { expiresIn: 60 },
  )
  const response = await fetch(signed)
  expect(await response.text()).toBe('for you')
  expect(response.headers.get('content-type')).toBe('text/x-gift')

  const tampered = [
    [signed.replace('/gift?', '/mine?'), 'GET'],
    [signed.replace('X-Amz-Expires=60', 'X-Amz-Expires=6000'), 'GET'],
    [`${signed}&versionId=2`, 'GET'],
    [signed, 'DELETE'],
  ] as const
  for (const [url, method] of tampered) {
    const refused = await fetch(url, { method })
    expect([refused.status, await codeOf(refused)]).toEqual([403, 'SignatureDoesNotMatch'])
  }
})

test('a presigned PUT takes a file from a browser', async () => {
  const plain = client(credentials, { requestChecksumCalculation: 'WHEN_REQUIRED' })
  const url = await getSignedUrl(plain, new PutObjectCommand({ Bucket, Key: 'sent' }), {
    expiresIn: 60,
  })
  expect((await fetch(url, { method: 'PUT', body: 'from a browser' })).status).toBe(200)
  expect(await read('sent')).toBe('from a browser')
})

test('a checksum that does not fit the body is refused, in a presigned address as well', async () => {
  // Without WHEN_REQUIRED the SDK puts the checksum of an empty body into the address.
  const url = await getSignedUrl(s3, new PutObjectCommand({ Bucket, Key: 'torn' }))
  const refused = await fetch(url, { method: 'PUT', body: 'something' })

  expect([refused.status, await codeOf(refused)]).toEqual([400, 'BadDigest'])
  expect(sandbox.s3.all().map(({ key }) => key)).not.toContain('torn')
})

test('a presigned address works neither before its time nor after it', async () => {
  const sign = (secondsAgo: number, expiresIn: number) =>
    getSignedUrl(s3, new GetObjectCommand({ Bucket, Key: 'gift' }), {
      expiresIn,
      signingDate: new Date(Date.now() - secondsAgo * 1000),
    })

  expect((await fetch(await sign(50, 60))).status).toBe(200)
  const late = await fetch(await sign(70, 60))
  expect(late.status).toBe(403)
  expect(await late.text()).toContain('Request has expired')
  const early = await fetch(await sign(-16 * 60, 60))
  expect([early.status, await codeOf(early)]).toEqual([403, 'RequestTimeTooSkewed'])
})

test('a signed request whose clock is more than fifteen minutes off is refused', async () => {
  const off = client(credentials, { systemClockOffset: -16 * 60 * 1000 })
  await expect(off.send(new GetObjectCommand({ Bucket, Key: 'gift' }))).rejects.toMatchObject({
    name: 'RequestTimeTooSkewed',
    $metadata: { httpStatusCode: 403 },
  })
})

test('a body that is not the one that was signed leaves nothing behind', async () => {
  const swap = client()
  swap.middlewareStack.add(
    (next) => (args) => {
      const request = args.request as { body: unknown }
      request.body = 'b'
      return next(args)
    },
    { step: 'deserialize', priority: 'low' },
  )

  await expect(
    swap.send(new PutObjectCommand({ Bucket, Key: 'swapped', Body: 'a' })),
  ).rejects.toMatchObject({ name: 'XAmzContentSHA256Mismatch' })
  expect(sandbox.s3.all().map(({ key }) => key)).not.toContain('swapped')
})

test('a bucket that is told to slow down says so', async () => {
  sandbox.s3.slowDown({ times: 1 })
  await expect(read('gift')).rejects.toMatchObject({ name: 'SlowDown' })
  expect(await read('gift')).toBe('for you')
})
