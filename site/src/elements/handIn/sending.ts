import { defaultOptions, DetailedError, Upload } from 'tus-js-client'
import type { PreviousUpload } from 'tus-js-client'
import { askAgainUnlessAboutUpload, UPLOAD_HOURS } from '../../../../domain/upload.ts'
import { reasonIn } from './draftCalls.ts'

/** A file on its way: what becomes of it, told as it happens. */
export type Sending = {
  onProgress: (percent: number) => void
  /** It lies in the draft under this id. */
  onArrived: (id: string) => void
  /** It was refused for good, for this reason; or with null it did not arrive and may be tried again. */
  onStopped: (reason: string | null) => void
}

/** Whose homework it is, and at which lecture: ids. */
export type Place = { student: string; lecture: string }

const endpoint = '/api/uploads'

/** A line that breaks is tried again by itself for about half a minute. */
const retryDelays = [0, 1_000, 3_000, 5_000, 10_000, 15_000]

/**
 * Sends a file to the draft of a lecture's homework, from where it stopped if it was begun before, in this page or in
 * one that is closed. Nothing is sent before `start`.
 */
export function sending(file: File, { student, lecture }: Place, told: Sending) {
  const upload = new Upload(file, {
    endpoint,
    retryDelays,
    metadata: { for: 'homework', lecture, name: file.name },
    fingerprint: async () => fingerprintOf({ student, lecture }, file),
    removeFingerprintOnSuccess: true,
    onAfterResponse: askAgainUnlessAboutUpload,
    // A refusal with a reason stays one; a broken line is tried again as long as there is any line.
    onShouldRetry: (error) => whyStopped(error) === null && navigator.onLine,
    onProgress: (sent, of) => told.onProgress(of > 0 ? Math.floor((sent / of) * 100) : 0),
    onSuccess: () => told.onArrived(idIn(upload.url ?? '')),
    onError: (error) => told.onStopped(whyStopped(error)),
  })
  return {
    start: async () => {
      const [before] = await upload.findPreviousUploads()
      if (before) upload.resumeFromPreviousUpload(before)
      upload.start()
    },
    /** Ends it; what has come of it is thrown away here, and there too if anyone can be reached. */
    giveUp: () => void upload.abort(true).catch(() => undefined),
  }
}

/**
 * Uploads of this student to this lecture that were begun in a page that is gone; others may use the same browser. What
 * the school has thrown away is forgotten.
 */
export async function interrupted(place: Place): Promise<{ name: string; forget: () => void }[]> {
  const { urlStorage } = defaultOptions
  const all = await urlStorage.findAllUploads()
  const forget = ({ urlStorageKey }: PreviousUpload) => void urlStorage.removeUpload(urlStorageKey)
  const here = all.filter(({ urlStorageKey }) => urlStorageKey.includes(beginningOf(place)))
  const isOver = ({ creationTime }: PreviousUpload) =>
    Date.now() - Date.parse(creationTime) > UPLOAD_HOURS * 60 * 60 * 1000
  here.filter(isOver).forEach(forget)
  return here
    .filter((each) => !isOver(each))
    .map((each) => ({ name: each.metadata.name ?? '', forget: () => forget(each) }))
}

const beginningOf = ({ student, lecture }: Place): string => `atelier|${student}|${lecture}|`

const fingerprintOf = (place: Place, { name, size, lastModified }: File): string =>
  `${beginningOf(place)}${[name, size, lastModified].join('|')}`

const idIn = (url: string): string => url.slice(url.lastIndexOf('/') + 1)

/** Reasons that may be others the next time. */
const passing: ReadonlySet<string> = new Set(['broken', 'unavailable', 'too-many-tries'])

/** A refusal of the school has a name; without one it was the line, or something that passes. */
function whyStopped(error: Error): string | null {
  if (!(error instanceof DetailedError)) return null
  const reason = reasonIn(error.originalResponse?.getBody() ?? '')
  return reason !== null && passing.has(reason) ? null : reason
}
