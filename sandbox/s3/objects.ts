import { createReadStream } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Ask } from '../http/ask.ts'
import { find, keep, remove, type Bucket, type Stored } from './bucket.ts'
import { element, noSuchKey, s3Problem, xml } from './problems.ts'
import { receive } from './receive.ts'

/** What is asked of one object. `key` is decoded; `payloadHash` comes from the signature. */
export type ObjectAsk = { bucket: Bucket; ask: Ask; key: string; payloadHash: string }

const keptHeaders = [
  'content-type',
  'cache-control',
  'content-disposition',
  'content-language',
  'expires',
]

/** The headers of a request that are kept with the object. */
export function headersToKeep(ask: Ask): Record<string, string> {
  const kept = Object.entries(ask.headers).filter(
    ([name]) => keptHeaders.includes(name) || name.startsWith('x-amz-meta-'),
  )
  const encodings = String(ask.headers['content-encoding'] ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && each !== 'aws-chunked')
  return {
    'content-type': 'binary/octet-stream',
    ...Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
    ...(encodings.length > 0 && { 'content-encoding': encodings.join(', ') }),
  }
}

export async function putObject({ bucket, ask, key, payloadHash }: ObjectAsk): Promise<Response> {
  const blob = bucket.newBlob()
  const { bytes, md5, checksums } = await receive(ask, payloadHash, blob.path)
  if (ask.headers['if-none-match'] === '*' && find(bucket, key)) {
    bucket.drop(blob.name)
    throw s3Problem(412, 'PreconditionFailed', 'At least one of the pre-conditions did not hold')
  }
  const etag = `"${md5}"`
  const modified = new Date().toISOString()
  const headers = headersToKeep(ask)
  keep(bucket, { key, blob: blob.name, bytes, etag, modified, headers, checksums })
  return new Response(null, { headers: { etag, ...checksums } })
}

export async function copyObject({ bucket, ask, key }: ObjectAsk): Promise<Response> {
  const named = decodeURIComponent(String(ask.headers['x-amz-copy-source'])).replace(/^\//, '')
  const source = named.startsWith(`${bucket.name}/`)
    ? find(bucket, named.slice(bucket.name.length + 1))
    : undefined
  if (!source) throw noSuchKey()

  const blob = bucket.newBlob()
  await copyFile(bucket.pathOf(source.blob), blob.path)
  const isReplaced = ask.headers['x-amz-metadata-directive'] === 'REPLACE'
  const headers = isReplaced ? headersToKeep(ask) : source.headers
  const modified = new Date().toISOString()
  keep(bucket, { ...source, key, blob: blob.name, modified, headers })
  return xml(
    element('CopyObjectResult', [element('LastModified', modified), element('ETag', source.etag)]),
  )
}

export function getObject({ bucket, ask, key }: ObjectAsk): Response {
  const object = find(bucket, key)
  if (!object) throw noSuchKey()

  const headers = new Headers({
    ...object.headers,
    ...overrides(ask.url.searchParams),
    'accept-ranges': 'bytes',
    etag: object.etag,
    'last-modified': new Date(object.modified).toUTCString(),
  })
  const { 'if-match': wanted, 'if-none-match': known } = ask.headers
  if (wanted !== undefined && wanted !== object.etag) {
    throw s3Problem(412, 'PreconditionFailed', 'At least one of the pre-conditions did not hold')
  }
  if (known === object.etag) return new Response(null, { status: 304, headers })

  const range = rangeIn(ask.headers.range, object)
  headers.set('content-length', String(range.last - range.first + 1))
  if (range.isPart) {
    headers.set('content-range', `bytes ${range.first}-${range.last}/${object.bytes}`)
  } else if (ask.headers['x-amz-checksum-mode'] === 'ENABLED') {
    for (const [name, value] of Object.entries(object.checksums)) headers.set(name, value)
  }
  const status = range.isPart ? 206 : 200
  if (ask.method === 'HEAD' || object.bytes === 0) return new Response(null, { status, headers })

  const file = createReadStream(bucket.pathOf(object.blob), { start: range.first, end: range.last })
  return new Response(Readable.toWeb(file) as ReadableStream, { status, headers })
}

export function deleteObject({ bucket, key }: ObjectAsk): Response {
  remove(bucket, key)
  return new Response(null, { status: 204 })
}

/** `response-content-type=…` and its like, which a presigned address may carry. */
function overrides(query: URLSearchParams): Record<string, string> {
  const names = ['content-type', 'cache-control', 'content-disposition', 'content-language']
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = query.get(`response-${name}`)
      return value === null ? [] : [[name, value]]
    }),
  )
}

function rangeIn(header: string | undefined, { bytes }: Stored) {
  const whole = { first: 0, last: bytes - 1, isPart: false }
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === '' && to === '') return whole

  const first = from === '' ? Math.max(bytes - Number(to), 0) : Number(from)
  const last = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1)
  if (first > last) {
    throw s3Problem(416, 'InvalidRange', 'The requested range is not satisfiable')
  }
  return { first, last, isPart: true }
}
