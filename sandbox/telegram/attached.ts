import type { Document, PhotoSize } from 'node-telegram-bot-api/types'
import { badRequest } from './answers.ts'
import { documentOf, type Files } from './files.ts'
import type { Params } from './params.ts'

type Content = { name: string; type: string; data: Uint8Array }

/** A picture named by upload, `attach://`, address or file id. */
export async function photoFrom(files: Files, params: Params, name: string, reference?: string) {
  const known = files.get(reference ?? params.text(name) ?? '')
  const data = known ? files.read(known) : (await contentFrom(params, name, reference)).data
  return (await files.photo(data)) satisfies PhotoSize[]
}

/** A file named by upload, `attach://`, address or file id. */
export async function documentFrom(
  files: Files,
  params: Params,
  name: string,
  reference?: string,
): Promise<Document> {
  const known = files.get(reference ?? params.text(name) ?? '')
  return known ? documentOf(known) : files.document(await contentFrom(params, name, reference))
}

async function contentFrom(params: Params, name: string, reference?: string): Promise<Content> {
  const said = reference ?? params.text(name) ?? ''
  const part = said.startsWith('attach://') ? said.slice('attach://'.length) : name
  const upload = params.file(part)
  if (upload) {
    const data = new Uint8Array(await upload.arrayBuffer())
    if (data.length === 0) throw badRequest('file must be non-empty')
    return { name: upload.name, type: upload.type, data }
  }
  if (/^https?:\/\//.test(said)) return download(said)
  if (said === '') throw badRequest(`there is no ${name} in the request`)
  throw badRequest('wrong remote file identifier specified: Wrong character in the string')
}

async function download(address: string): Promise<Content> {
  const response = await fetch(address, { signal: AbortSignal.timeout(10_000) }).catch(() => null)
  if (!response?.ok) throw badRequest('failed to get HTTP URL content')
  const name = new URL(address).pathname.split('/').at(-1) || 'file'
  const type = response.headers.get('content-type') ?? 'application/octet-stream'
  return { name, type, data: new Uint8Array(await response.arrayBuffer()) }
}
