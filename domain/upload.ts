/** What an upload is to become: a file of a student's homework, or of a course. Each names a row by its id. */
export type UploadAim = { for: 'homework'; lecture: string } | { for: 'course'; course: string }

/** An upload in parts, as it was announced. Its id is the id of the private file it becomes. */
export type Upload = { id: string; aim: UploadAim; name: string; size: number }

export const MAX_COURSE_FILE_BYTES = 4_000_000_000

/** An upload that is not whole by then is thrown away. */
export const UPLOAD_HOURS = 48

/** A draft of homework that nobody has touched for so long is thrown away, with its files. */
export const DRAFT_DAYS = 30
