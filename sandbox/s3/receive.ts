import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'
import type { Ask } from '../http/ask.ts'
import { unchunked } from './chunked.ts'
import { notHere, s3Problem } from './problems.ts'

export type Received = { bytes: number; md5: string; checksums: Record<string, string> }

/**
 * Writes the body to `file` and holds it against everything the asker said of it: its SHA-256, its
 * MD5, its length and its checksums, in headers or trailers. What does not fit leaves no file.
 */
export async function receive(ask: Ask, payloadHash: string, file: string): Promise<Received> {
  try {
    const trailers = new Map<string, string>()
    const sums = { md5: createHash('md5'), sha1: createHash('sha1'), sha256: createHash('sha256') }
    let bytes = 0
    let crc = 0

    const counted = async function* () {
      for await (const chunk of plain(ask, payloadHash, trailers)) {
        for (const sum of Object.values(sums)) sum.update(chunk)
        crc = crc32(chunk, crc)
        bytes += chunk.length
        yield chunk
      }
    }
    await pipeline(counted, createWriteStream(file))

    const sha256 = sums.sha256.digest()
    const crcBytes = Buffer.alloc(4)
    crcBytes.writeUInt32BE(crc)
    const found = {
      'x-amz-checksum-crc32': crcBytes.toString('base64'),
      'x-amz-checksum-sha1': sums.sha1.digest('base64'),
      'x-amz-checksum-sha256': sha256.toString('base64'),
    }
    checkHash(payloadHash, sha256.toString('hex'))
    const md5 = sums.md5.digest()
    checkMd5(ask, md5.toString('base64'))
    checkLength(ask, bytes)
    return { bytes, md5: md5.toString('hex'), checksums: checkSums(ask, trailers, found) }
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
}

function plain(ask: Ask, payloadHash: string, trailers: Map<string, string>) {
  const body = ask.body as AsyncIterable<Buffer>
  if (payloadHash === 'STREAMING-UNSIGNED-PAYLOAD-TRAILER') return unchunked(body, trailers)
  if (payloadHash.startsWith('STREAMING-')) throw notHere(`a body of ${payloadHash}`)
  return body
}

function checkHash(said: string, found: string) {
  if (!/^[0-9a-f]{64}$/.test(said) || said === found) return
  throw s3Problem(
    400,
    'XAmzContentSHA256Mismatch',
    "The provided 'x-amz-content-sha256' header does not match what was computed.",
  )
}

function checkMd5(ask: Ask, found: string) {
  const said = ask.headers['content-md5']
  if (said === undefined || said === found) return
  throw s3Problem(400, 'BadDigest', 'The Content-MD5 you specified did not match what we received.')
}

function checkLength(ask: Ask, bytes: number) {
  const said = ask.headers['x-amz-decoded-content-length']
  if (said === undefined || Number(said) === bytes) return
  throw s3Problem(400, 'IncompleteBody', 'The body is not as long as was said.')
}

/** The checksums the asker gave, all of which must be right; S3 gives them back with the object. */
function checkSums(ask: Ask, trailers: Map<string, string>, found: Record<string, string>) {
  const query = ask.url.searchParams // where a presigned address carries them
  const said = [...Object.entries(ask.headers), ...query, ...trailers].filter(
    ([name]) => name.startsWith('x-amz-checksum-') && name !== 'x-amz-checksum-type',
  )
  for (const [name, value] of said) {
    if (found[name] === undefined && name !== 'x-amz-checksum-algorithm') throw notHere(name)
    if (found[name] !== undefined && found[name] !== value) {
      const algorithm = name.slice('x-amz-checksum-'.length).toUpperCase()
      throw s3Problem(
        400,
        'BadDigest',
        `The ${algorithm} you specified did not match what we received.`,
      )
    }
  }
  return Object.fromEntries(said.map(([name, value]) => [name, String(value)]))
}
