import { Upload } from 'tus-js-client'
import type { DetailedError } from 'tus-js-client'
import { askAgainUnlessAboutUpload } from '../../domain/upload.ts'

type Ask = {
  file: File
  course: string
  /** How much is there, in whole percent. */
  onProgress: (percent: number) => void
  signal: AbortSignal
}

export type Uploaded = { ok: true; id: string } | { ok: false; words: string }

/** A part that takes a minute on a slow line. */
const CHUNK_BYTES = 16_000_000

/** A line that breaks is waited for: about five minutes in all, in milliseconds. */
const pauses = [0, 1_000, 3_000, 10_000, 30_000, 60_000, 90_000, 120_000]

/**
 * Sends a file of a course in parts, and answers the private file it becomes. What broke off goes on where it stopped,
 * also after the tab was closed, if the same file is chosen again.
 */
export function uploadCourseFile({ file, course, onProgress, signal }: Ask): Promise<Uploaded> {
  return new Promise((resolve) => {
    const upload = new Upload(file, {
      endpoint: '/api/uploads',
      metadata: { for: 'course', course, name: file.name },
      chunkSize: CHUNK_BYTES,
      retryDelays: pauses,
      removeFingerprintOnSuccess: true,
      fingerprint: async () =>
        ['atelier', course, file.name, file.size, file.lastModified].join('-'),
      onAfterResponse: askAgainUnlessAboutUpload,
      onProgress: (sent, all) => onProgress(Math.floor((100 * sent) / Math.max(1, all))),
      onError: (error) => resolve({ ok: false, words: wordsOf(error) }),
      onSuccess: () => resolve({ ok: true, id: upload.url?.split('/').at(-1) ?? '' }),
    })
    signal.addEventListener('abort', () => {
      // What has come is thrown away; whoever changes their mind begins anew.
      void upload.abort(true).catch(() => undefined)
      resolve({ ok: false, words: '' })
    })
    void upload.findPreviousUploads().then(([before]) => {
      if (before) upload.resumeFromPreviousUpload(before)
      if (!signal.aborted) upload.start()
    })
  })
}

/** What the school said, if it was the school that said no. */
function wordsOf(error: Error | DetailedError): string {
  const unreachable =
    'The upload broke off. Choose the same file again: it goes on where it stopped.'
  if (!('originalResponse' in error)) return unreachable
  try {
    const body = JSON.parse(error.originalResponse?.getBody() ?? '') as {
      errors?: { message?: string }[]
    }
    return body.errors?.[0]?.message ?? unreachable
  } catch {
    return unreachable
  }
}
