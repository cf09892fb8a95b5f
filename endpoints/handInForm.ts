import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { MAX_COMMENT, MAX_FILES } from '../domain/homework.ts'
import { readPhotoForm } from './photoForm.ts'
import type { PhotoForm } from './photoForm.ts'

const Said = z.object({
  comment: z.string().max(MAX_COMMENT),
  files: z.array(z.string().max(100)).max(MAX_FILES),
})

/** What a script sends is small; its files are in the draft already. */
const MOST_JSON_BYTES = 64 * 1024

/** What is handed in: by a script as JSON, `{ comment, files }`, or by a form with the files themselves. */
export async function readHandIn(req: PayloadRequest): Promise<PhotoForm> {
  if (!/^application\/json\b/.test(req.headers.get('content-type') ?? '')) {
    return readPhotoForm(req)
  }
  const said = Said.safeParse(await smallJson(req.body ?? null))
  const { comment, files } = said.success ? said.data : { comment: '', files: [] }
  const problem = said.success ? null : 'invalid-input'
  return { comment, files, photos: [], problem, discard: async () => undefined }
}

/** Null when it is no JSON, or more than a script of ours would send. */
async function smallJson(body: ReadableStream<Uint8Array> | null): Promise<unknown> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body ?? []) {
    bytes += chunk.length
    if (bytes > MOST_JSON_BYTES) return null
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString())
  } catch {
    return null
  }
}
