import type { IncomingHttpHeaders } from 'node:http'
import type { Readable } from 'node:stream'
import { problem } from './problem.ts'

/** One request, as the stand-ins see it. */
export type Ask = {
  method: string
  url: URL
  /** Path and query exactly as they came, for signatures are made over them. */
  target: string
  headers: IncomingHttpHeaders
  params: Readonly<Record<string, string>>
  body: Readable
  /** Aborts when the asker has hung up. */
  gone: AbortSignal
}

const LARGEST_BODY = 60 * 1024 * 1024

export async function readBytes(ask: Ask): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of ask.body as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST_BODY) throw problem(413, 'The body is larger than 60 MB.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

export async function readText(ask: Ask): Promise<string> {
  return (await readBytes(ask)).toString('utf8')
}

/** The fields and files of a form, urlencoded or multipart. */
export async function readForm(ask: Ask): Promise<FormData> {
  const type = ask.headers['content-type'] ?? ''
  const bytes = await readBytes(ask)
  if (bytes.length === 0) return new FormData()

  return new Response(Uint8Array.from(bytes), { headers: { 'content-type': type } })
    .formData()
    .catch(() => {
      throw problem(400, 'The body is not a form.')
    })
}

/** A text field of a form; empty when it is missing or a file. */
export function field(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** A whole number from a field of a form, held between its bounds. */
export function count(form: FormData, name: string, bounds: { least: number; most: number }) {
  const value = Number.parseInt(field(form, name), 10)
  return Number.isNaN(value) ? bounds.least : Math.min(Math.max(value, bounds.least), bounds.most)
}
