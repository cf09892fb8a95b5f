import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, describe, expect, test } from 'vitest'
import type { Storage } from '../../providers/storage.ts'
import { diskStorage } from '../../providers/storage/disk.ts'
import { s3ClientConfig, s3Storage } from '../../providers/storage/s3.ts'
import { startSandbox } from '../../sandbox/start.ts'

type Place = { storage: Storage; put: (key: string, words: string) => Promise<void> }

/** What everything that keeps files must do. */
function behavesLikeAStorage({ storage, put }: Place): void {
  const found = async (key: string) => {
    const file = await storage.open(key)
    if (!file) throw new Error(`Nothing lies at ${key}.`)
    return file
  }

  test('a file is read whole, and says how long it is', async () => {
    await put('private-files/été (1).txt', '0123456789')
    const file = await found('private-files/été (1).txt')
    expect(file.size).toBe(10)
    expect(await text(await file.read())).toBe('0123456789')
  })

  test('a range has both its ends', async () => {
    await put('private-files/range.txt', '0123456789')
    const file = await found('private-files/range.txt')
    expect(await text(await file.read({ start: 2, end: 4 }))).toBe('234')
  })

  test('another content has another etag, the same content the same', async () => {
    const etag = async () => {
      const file = await storage.open('private-files/etag.txt')
      await file?.close()
      return file?.etag
    }
    await put('private-files/etag.txt', 'one')
    const first = await etag()
    expect(first).toMatch(/^"[^"]+"$/)
    expect(await etag()).toBe(first)
    await put('private-files/etag.txt', 'another')
    expect(await etag()).not.toBe(first)
  })

  test('what is put there lies there, from memory or from disk, in place of what was', async () => {
    const key = 'originals/put.txt'
    const words = async () => text(await (await found(key)).read())

    await storage.put(key, Buffer.from('from memory'), 'text/plain')
    expect(await words()).toBe('from memory')
    await storage.put(key, { file: path.join(folder, 'secret.txt') }, 'text/plain')
    expect(await words()).toBe('not meant for anybody')
  })

  test('what was removed is gone, and removing it again is no fault', async () => {
    await storage.put('originals/gone.txt', Buffer.from('soon gone'), 'text/plain')
    await storage.remove('originals/gone.txt')
    await storage.remove('originals/gone.txt')
    expect(await storage.open('originals/gone.txt')).toBeNull()
  })

  test('a file is moved once, and whoever comes later hears that it has gone', async () => {
    const [from, to] = ['originals/moving.txt', 'private-files/moved é.txt']
    await put(from, 'on its way')
    const both = await Promise.all([storage.move(from, to), storage.move(from, to)])
    expect(both).toContain(true)
    expect(await storage.move(from, to)).toBe(false)
    expect(await storage.open(from)).toBeNull()
    expect(await text(await (await found(to)).read())).toBe('on its way')
  })

  test('where nothing lies there is nothing', async () => {
    for (const key of ['private-files/none.txt', 'private-files', '../secret.txt', 'a\0b']) {
      expect(await storage.open(key)).toBeNull()
    }
  })
}

const folder = mkdtempSync(path.join(tmpdir(), 'storage-'))
const files = path.join(folder, 'files')
mkdirSync(path.join(files, 'private-files'), { recursive: true })
writeFileSync(path.join(folder, 'secret.txt'), 'not meant for anybody')

const keys = { accessKeyId: 'AKSANDBOX', secretAccessKey: 'a-secret-of-the-sandbox' }
const bucket = 'school-files'
const sandbox = await startSandbox({
  folder: path.join(folder, 'sandbox'),
  s3: { bucket, ...keys },
})
const settings = { bucket, region: 'us-east-1', endpoint: `${sandbox.url}/s3`, ...keys }
const s3 = new S3Client(s3ClientConfig(settings))

afterAll(async () => {
  s3.destroy()
  await sandbox.close()
  rmSync(folder, { recursive: true })
})

describe('on disk', () => {
  behavesLikeAStorage({
    storage: diskStorage(files),
    put: async (key, words) => writeFileSync(path.join(files, key), words),
  })

  test('a folder that cannot be read is not an empty folder', async () => {
    symlinkSync('loop', path.join(files, 'loop'))
    await expect(diskStorage(files).open('loop')).rejects.toThrow('ELOOP')
  })
})

describe('in a bucket', () => {
  behavesLikeAStorage({
    storage: s3Storage(settings),
    put: async (Key, Body) =>
      void (await s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body }))),
  })

  test('a bucket that does not let us in is not an empty bucket', async () => {
    const stranger = s3Storage({ ...settings, secretAccessKey: 'wrong' })
    await expect(stranger.open('private-files/none.txt')).rejects.toThrow()
  })
})
