import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type * as Tus from 'tus-js-client'
import type { PreviousUpload, UploadOptions } from 'tus-js-client'
import { expect, onTestFinished, test, vi } from 'vitest'
import { uploadCourseFile } from '../../admin/films/uploadCourseFile.ts'
import { interrupted, sending } from '../../site/src/elements/handIn/sending.ts'
import { settledAs } from '../../site/src/elements/handIn/tile.ts'

const ten = Buffer.from('0123456789')

/** Where the school of a test answers, and what a browser remembers of uploads. */
const here = vi.hoisted(() => ({ endpoint: '', remembered: new Map<string, PreviousUpload>() }))

// The library as it is, but for what only browsers have: files, relative addresses and something that remembers.
vi.mock('tus-js-client', async (original) => {
  const tus = await original<typeof Tus>()
  const urlStorage = {
    ...tus.defaultOptions.urlStorage,
    findAllUploads: async () => [...here.remembered.values()],
    addUpload: async (fingerprint: string, upload: PreviousUpload) => {
      const urlStorageKey = `tus::${fingerprint}::${here.remembered.size}`
      here.remembered.set(urlStorageKey, { ...upload, urlStorageKey })
      return urlStorageKey
    },
    removeUpload: async (key: string) => void here.remembered.delete(key),
    findUploadsByFingerprint: async (fingerprint: string) =>
      [...here.remembered.values()].filter(({ urlStorageKey }) =>
        urlStorageKey.startsWith(`tus::${fingerprint}::`),
      ),
  }
  class FromMemory extends tus.Upload {
    constructor(_file: unknown, options: UploadOptions) {
      const retryDelays = Array.from({ length: 8 }, () => 0)
      super(ten, { ...options, endpoint: here.endpoint, retryDelays, urlStorage })
    }
  }
  return { ...tus, Upload: FromMemory, defaultOptions: { ...tus.defaultOptions, urlStorage } }
})

/** A school that cannot answer the first bytes, and then not how many have come, with these. Answers what it was asked. */
async function aSchoolThatSays(...unsure: number[]): Promise<string[]> {
  vi.stubGlobal('navigator', { onLine: true })
  const asked: string[] = []
  const waiting = [502, ...unsure]
  const server = createServer((request, response) => {
    const method = request.method ?? ''
    request.resume()
    request.on('end', () => {
      asked.push(method)
      const status = method === 'POST' ? 201 : (waiting.shift() ?? (method === 'HEAD' ? 200 : 204))
      const came = method === 'HEAD' ? '4' : '10'
      response.writeHead(status, {
        ...{ location: '/api/uploads/an-id', 'tus-resumable': '1.0.0' },
        ...(status < 300 && { 'upload-offset': came, 'upload-length': '10' }),
      })
      response.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  here.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/uploads`
  here.remembered.clear()
  onTestFinished(() => {
    server.close()
    vi.unstubAllGlobals()
  })
  return asked
}

const ann = { student: 'ann', lecture: 'first' }

const arrives = (file: File, place = ann): Promise<string | null> =>
  new Promise((resolve) => {
    const told = { onProgress: () => undefined, onArrived: resolve, onStopped: resolve }
    void sending(file, place, told).start()
  })

test('a file goes on where it stopped when the school cannot say for a while how much has come', async () => {
  const asked = await aSchoolThatSays(502, 429, 401, 423)

  expect(await arrives(new File([ten], 'sheet.jpg'))).toBe('an-id')

  expect(asked).toEqual(['POST', 'PATCH', 'HEAD', 'HEAD', 'HEAD', 'HEAD', 'HEAD', 'PATCH'])
})

test('so does a file of a course', async () => {
  const asked = await aSchoolThatSays(503, 401)
  const file = new File([ten], 'lesson.mp4')
  const { signal } = new AbortController()

  const answer = await uploadCourseFile({ file, course: 'a', onProgress: () => undefined, signal })

  expect(answer).toEqual({ ok: true, id: 'an-id' })
  expect(asked).toEqual(['POST', 'PATCH', 'HEAD', 'HEAD', 'HEAD', 'PATCH'])
})

test('an upload that is gone is begun anew', async () => {
  const asked = await aSchoolThatSays(404)
  expect(await arrives(new File([ten], 'sheet.jpg'))).toBe('an-id')
  expect(asked).toEqual(['POST', 'PATCH', 'HEAD', 'POST', 'PATCH'])
})

test('what was cut off is shown to the student who sent it, and to nobody else at the same computer', async () => {
  await aSchoolThatSays(...Array.from({ length: 20 }, () => 502))
  expect(await arrives(new File([ten], 'sheet.jpg'))).toBeNull()

  expect(await interrupted(ann)).toMatchObject([{ name: 'sheet.jpg' }])
  expect(await interrupted({ ...ann, student: 'bob' })).toEqual([])
  expect(await interrupted({ ...ann, lecture: 'second' })).toEqual([])
})

test('a file that the school has looked at stays what it was when the page is loaded again', () => {
  expect(['ready', 'unreadable', 'preparing', undefined].map(settledAs)).toEqual([
    ...['ready', 'lost', null, null],
  ])
})
