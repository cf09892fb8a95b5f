/** What an upload is to become: a file of a student's homework, or of a course. Each names a row by its id. */
export type UploadAim = { for: 'homework'; lecture: string } | { for: 'course'; course: string }

/** An upload in parts, as it was announced. Its id is the id of the private file it becomes. */
export type Upload = { id: string; aim: UploadAim; name: string; size: number }

/**
 * Whether an answer to a client's question how much of an upload has come is about that upload: it goes on, is locked, or
 * is gone (tus 1.0.0). After any other, such as that of a school that is restarting, it has to be asked again.
 */
const isAboutUpload = (status: number): boolean =>
  (status >= 200 && status < 300) || [404, 410, 423].includes(status)

/**
 * What tus-js-client is told after each answer. It would begin anew after one it does not know; what is thrown here it
 * tries again (`_resumeUpload`).
 */
export function askAgainUnlessAboutUpload(
  request: { getMethod(): string },
  response: { getStatus(): number },
): void {
  if (request.getMethod() === 'HEAD' && !isAboutUpload(response.getStatus())) {
    throw new Error('The school could not say how much has come.')
  }
}

export const MAX_COURSE_FILE_BYTES = 4_000_000_000

/** An upload that is not whole by then is thrown away. */
export const UPLOAD_HOURS = 48

/** A draft of homework that nobody has touched for so long is thrown away, with its files. */
export const DRAFT_DAYS = 30

/** A file of a course that no lecture names, and no version of one, is thrown away so long after it came. */
export const UNUSED_FILE_DAYS = 30
