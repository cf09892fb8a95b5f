import { request as ask } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Storage } from '../../providers/storage.ts'
import type { Front } from './front.ts'
import { aCourse, aPhoto, aStudent, lectureAt } from './learning.ts'
import { aBrowser, begins, here, looksAt } from './uploading.ts'
import type { Browser } from './uploading.ts'

const SIZE = 20_000_000
const CHUNK = 64 * 1024
/** What one line carries; ten of them are a busy evening. */
const BYTES_PER_SECOND = 2_000_000

const megabytes = () => process.memoryUsage().rss / 1024 / 1024

/**
 * Ten files of 20 MB come at once over throttled lines, each of which breaks in the middle and is taken up again. Prints
 * what that took. The client runs in the same process, so the memory it needs is counted as well.
 */
export function staysCalmUnderUploads(where: string, front: Front, files: Storage): void {
  test(`ten files of 20 MB over throttled lines that break: memory stays low, ${where}`, async () => {
    const taught = await aCourse([{}])
    const lecture = lectureAt(taught, 1).id
    const browser = await aBrowser(front, (await aStudent([taught])).user)
    const photo = Buffer.concat([await aPhoto({ width: 3_000, height: 2_000 })])
    const bytes = Buffer.concat([photo, Buffer.alloc(SIZE - photo.length)])
    const idle = megabytes()
    const watch = { most: idle }
    const watching = setInterval(() => (watch.most = Math.max(watch.most, megabytes())), 20)
    const began = performance.now()

    const offsets = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const begun = await begins(browser, { size: SIZE, lecture })
        const at = begun.headers.location ?? ''
        await drips(front, browser, { at, bytes: bytes.subarray(0, SIZE / 2), of: SIZE })
        const offset = Number((await looksAt(browser, at)).headers['upload-offset'])
        const status = await drips(front, browser, { at, bytes: bytes.subarray(offset), offset })
        expect(status).toBe(204)
        const id = at.slice(at.lastIndexOf('/') + 1)
        expect((await files.open(`originals/${id}`))?.size).toBe(SIZE)
        return offset
      }),
    )

    clearInterval(watching)
    const seconds = (performance.now() - began) / 1000
    const kept = offsets.reduce((sum, offset) => sum + offset, 0) / offsets.length
    process.stdout.write(
      `${where}: 200 MB in ${seconds.toFixed(1)} s, idle ${idle.toFixed(0)} MB, at most ` +
        `${(watch.most - idle).toFixed(0)} MB above it; of 10 MB sent before a cut ` +
        `${(kept / 1e6).toFixed(2)} MB were kept\n`,
    )
    expect(kept).toBeGreaterThan(5_000_000)
    expect(watch.most - idle).toBeLessThan(300)
  })
}

type Drip = {
  at: string
  bytes: Buffer
  offset?: number
  /** How much it says it will send; when that is more than there are bytes, the line breaks after them. */
  of?: number
}

/** Sends bytes as slowly as the line carries them: the status of the answer, or null when the line broke. */
async function drips(
  front: Front,
  { cookie }: Browser,
  { at, bytes, offset = 0, of = bytes.length }: Drip,
): Promise<number | null> {
  const { promise, resolve } = Promise.withResolvers<number | null>()
  const sent = ask({
    ...{ host: '127.0.0.1', port: front.port, path: at, method: 'PATCH', agent: false },
    headers: {
      ...{ host: 'localhost:3000', origin: here, cookie, 'tus-resumable': '1.0.0' },
      ...{ 'upload-offset': String(offset), 'content-length': String(of) },
      'content-type': 'application/offset+octet-stream',
    },
  })
  sent.on('error', () => resolve(null))
  sent.on('response', (response) => {
    response.resume()
    resolve(response.statusCode ?? null)
  })
  const began = performance.now()
  for (let from = 0; from < bytes.length; from += CHUNK) {
    sent.write(bytes.subarray(from, from + CHUNK))
    const due = (from / BYTES_PER_SECOND) * 1000
    await wait(Math.max(1, due - (performance.now() - began)))
  }
  if (of > bytes.length) sent.destroy()
  else sent.end()
  return promise
}
