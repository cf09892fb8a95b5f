import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { readText } from '../http/ask.ts'
import { keep, type Upload } from './bucket.ts'
import { headersToKeep, type ObjectAsk } from './objects.ts'
import { element, noSuchUpload, s3Problem, xml } from './problems.ts'
import { receive } from './receive.ts'

const LEAST_PART = 5 * 1024 * 1024

export function createUpload({ bucket, ask, key }: ObjectAsk): Response {
  const id = crypto.randomUUID()
  bucket.uploads.put(id, { id, key, headers: headersToKeep(ask), parts: [] })
  return xml(
    element('InitiateMultipartUploadResult', [
      element('Bucket', bucket.name),
      element('Key', key),
      element('UploadId', id),
    ]),
  )
}

export async function uploadPart(wish: ObjectAsk): Promise<Response> {
  const { bucket, ask, payloadHash } = wish
  const { id } = uploadOf(wish)
  const number = Number(ask.url.searchParams.get('partNumber'))
  if (!(number >= 1 && number <= 10_000)) {
    throw s3Problem(400, 'InvalidArgument', 'Part number must be from 1 to 10000.')
  }
  const blob = bucket.newBlob()
  const { bytes, md5, checksums } = await receive(ask, payloadHash, blob.path)

  const upload = bucket.uploads.get(id) // read again: other parts arrived meanwhile
  if (!upload) throw noSuchUpload()
  const others = upload.parts.filter((part) => part.number !== number)
  const parts = [...others, { number, blob: blob.name, bytes, md5 }]
  bucket.uploads.put(id, { ...upload, parts })
  return new Response(null, { headers: { etag: `"${md5}"`, ...checksums } })
}

/** ListParts, in pages: those after the number in `part-number-marker`, in the order of their numbers. */
export function listParts(wish: ObjectAsk): Response {
  const { bucket, ask, key } = wish
  const { id, parts } = uploadOf(wish)
  const after = Number(ask.url.searchParams.get('part-number-marker') ?? 0)
  const most = Math.min(Number(ask.url.searchParams.get('max-parts') ?? 1_000), 1_000)
  const rest = parts.filter(({ number }) => number > after).sort((a, b) => a.number - b.number)
  const page = rest.slice(0, most)
  const isTruncated = rest.length > page.length

  return xml(
    element('ListPartsResult', [
      element('Bucket', bucket.name),
      element('Key', key),
      element('UploadId', id),
      element('MaxParts', most),
      element('IsTruncated', String(isTruncated)),
      ...(isTruncated ? [element('NextPartNumberMarker', page.at(-1)?.number ?? 0)] : []),
      ...page.map((part) =>
        element('Part', [
          element('PartNumber', part.number),
          element('ETag', `"${part.md5}"`),
          element('Size', part.bytes),
        ]),
      ),
    ]),
  )
}

export async function completeUpload(wish: ObjectAsk): Promise<Response> {
  const { bucket, ask, key } = wish
  const upload = uploadOf(wish)
  const parts = partsNamed(upload, await readText(ask))

  const blob = bucket.newBlob()
  const joined = async function* () {
    for (const part of parts) yield* createReadStream(bucket.pathOf(part.blob))
  }
  await pipeline(joined, createWriteStream(blob.path))

  const hash = createHash('md5')
  for (const part of parts) hash.update(Buffer.from(part.md5, 'hex'))
  const etag = `"${hash.digest('hex')}-${parts.length}"`
  keep(bucket, {
    key,
    blob: blob.name,
    bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
    etag,
    modified: new Date().toISOString(),
    headers: upload.headers,
    checksums: {},
  })
  forget(wish, upload)
  return xml(
    element('CompleteMultipartUploadResult', [
      element('Bucket', bucket.name),
      element('Key', key),
      element('ETag', etag),
    ]),
  )
}

export function abortUpload(wish: ObjectAsk): Response {
  forget(wish, uploadOf(wish))
  return new Response(null, { status: 204 })
}

function forget({ bucket }: ObjectAsk, upload: Upload) {
  bucket.uploads.remove(upload.id)
  for (const part of upload.parts) bucket.drop(part.blob)
}

function uploadOf({ bucket, ask, key }: ObjectAsk): Upload {
  const upload = bucket.uploads.get(ask.url.searchParams.get('uploadId') ?? '')
  if (upload?.key !== key) throw noSuchUpload()
  return upload
}

function partsNamed(upload: Upload, body: string) {
  const named = [...body.matchAll(/<Part>(.*?)<\/Part>/gs)].map(([, part = '']) => ({
    number: Number(/<PartNumber>(\d+)</.exec(part)?.[1]),
    etag: (/<ETag>(.*?)</.exec(part)?.[1] ?? '').replaceAll(/&quot;|&#34;|"/g, ''),
  }))
  const parts = named.map(({ number, etag }) => {
    const part = upload.parts.find((each) => each.number === number && each.md5 === etag)
    if (!part) {
      throw s3Problem(400, 'InvalidPart', 'One or more of the specified parts could not be found.')
    }
    return part
  })
  if (parts.length === 0) throw s3Problem(400, 'MalformedXML', 'There are no parts in the body.')
  if (parts.some((part, i) => i > 0 && part.number <= (parts[i - 1]?.number ?? 0))) {
    throw s3Problem(400, 'InvalidPartOrder', 'The list of parts was not in ascending order.')
  }
  if (parts.slice(0, -1).some((part) => part.bytes < LEAST_PART)) {
    throw s3Problem(400, 'EntityTooSmall', 'A part but the last is smaller than 5 MB.')
  }
  return parts
}
