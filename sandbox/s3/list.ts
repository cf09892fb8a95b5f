import type { Ask } from '../http/ask.ts'
import type { Bucket, Stored } from './bucket.ts'
import { element, xml } from './problems.ts'

/** ListObjectsV2: keys in the order of their bytes, folded at `delimiter`, a page at a time. */
export function listObjects(bucket: Bucket, ask: Ask): Response {
  const query = ask.url.searchParams
  const prefix = query.get('prefix') ?? ''
  const delimiter = query.get('delimiter') ?? ''
  const most = Math.min(Number(query.get('max-keys') ?? 1000), 1000)
  const token = query.get('continuation-token')
  const after = token === null ? (query.get('start-after') ?? '') : decode(token)

  const folderOf = (key: string) => {
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length)
    return end === -1 ? null : key.slice(0, end + delimiter.length)
  }

  const entries = new Map<string, Stored | null>()
  const sorted = bucket.objects.all().sort((a, b) => (a.key < b.key ? -1 : 1))
  for (const object of sorted) {
    if (!object.key.startsWith(prefix)) continue
    const folder = folderOf(object.key)
    const name = folder ?? object.key
    if (name > after && !entries.has(name)) entries.set(name, folder === null ? object : null)
  }

  const page = [...entries].slice(0, most)
  const isTruncated = entries.size > page.length
  const last = page.at(-1)?.[0] ?? ''

  return xml(
    element('ListBucketResult', [
      element('Name', bucket.name),
      element('Prefix', prefix),
      ...(delimiter === '' ? [] : [element('Delimiter', delimiter)]),
      element('KeyCount', page.length),
      element('MaxKeys', most),
      element('IsTruncated', String(isTruncated)),
      ...(token === null ? [] : [element('ContinuationToken', token)]),
      ...(isTruncated ? [element('NextContinuationToken', encode(last))] : []),
      ...page.map(([name, object]) =>
        object === null
          ? element('CommonPrefixes', [element('Prefix', name)])
          : element('Contents', [
              element('Key', name),
              element('LastModified', object.modified),
              element('ETag', object.etag),
              element('Size', object.bytes),
              element('StorageClass', 'STANDARD'),
            ]),
      ),
    ]),
  )
}

const encode = (key: string) => Buffer.from(key).toString('base64url')
const decode = (token: string) => Buffer.from(token, 'base64url').toString()
