import { s3Problem } from './problems.ts'

/**
 * The bytes of an `aws-chunked` body, as they arrive; what follows the last chunk (checksums) is
 * put into `trailers`. Throws when the body ends before its last chunk.
 */
export async function* unchunked(
  source: AsyncIterable<Buffer>,
  trailers: Map<string, string>,
): AsyncGenerator<Buffer> {
  const incoming = source[Symbol.asyncIterator]()
  let rest = Buffer.alloc(0)

  const more = async () => {
    const next = await incoming.next()
    if (next.done) throw s3Problem(400, 'IncompleteBody', 'The request body ended too early.')
    rest = Buffer.concat([rest, next.value])
  }
  const line = async () => {
    for (;;) {
      const end = rest.indexOf('\r\n')
      if (end === -1) {
        await more()
        continue
      }
      const text = rest.subarray(0, end).toString('latin1')
      rest = rest.subarray(end + 2)
      return text
    }
  }

  for (;;) {
    const [head = ''] = (await line()).split(';')
    if (!/^[0-9a-f]{1,8}$/i.test(head)) {
      throw s3Problem(400, 'InvalidChunkSizeError', 'A chunk does not say its size.')
    }
    let left = Number.parseInt(head, 16)
    if (left === 0) break
    while (left > 0) {
      if (rest.length === 0) await more()
      const part = rest.subarray(0, left)
      rest = rest.subarray(part.length)
      left -= part.length
      yield part
    }
    await line()
  }

  for (let trailer = await line(); trailer !== ''; trailer = await line()) {
    const [name = '', value = ''] = trailer.split(/:(.*)/s)
    trailers.set(name.trim().toLowerCase(), value.trim())
  }
}
