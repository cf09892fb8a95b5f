import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { MAX_COMMENT, MAX_FILES } from '../domain/homework.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { tryLimits } from '../domain/tryLimits.ts'
import { notify } from '../notifications/notify.ts'
import type { Storage } from '../providers/storage.ts'
import { dropOriginals } from './dropOriginals.ts'
import { hangFiles, keepOriginals, writeOriginals } from './handedInFiles.ts'
import { openHomework } from './openHomework.ts'
import type { HomeworkFile } from './prepareLater.ts'
import { takeDraft } from './takeDraft.ts'
import { takeTries } from './takeTries.ts'
import type { Slowed } from './takeTries.ts'

type Ask = {
  /** A uuid. */
  lecture: string
  comment: string
  /** The files of the student's draft, all of them, in the sequence they chose; uuids. */
  files?: readonly string[]
  /** Photos and videos on this machine, which come after those. */
  photos?: readonly string[]
}

export type HandedIn = { kind: 'handed-in'; homework: string; attempt: number }

/**
 * A student hands in homework: photos, short videos and a comment. In two tabs at once it is handed in once. What was
 * gathered in a draft has been read and made ready by then; what comes with the form is, as soon as the worker has it.
 */
export async function handInHomework(
  req: PayloadRequest,
  { files = [], photos = [], ...ask }: Ask,
  storage: Storage,
  now: Date,
): Promise<HandedIn | Refused | Slowed> {
  const student = req.user?.studentId
  if (!student) return refused('sign-in-first')
  if (files.length + photos.length === 0) return refused('photos-missing')
  if (files.length + photos.length > MAX_FILES) return refused('too-many-photos')
  if (ask.comment.length > MAX_COMMENT) return refused('invalid-input')
  const key = `hand-in:${student}`
  const slowed = await takeTries(req.payload, [{ key, ...tryLimits.handedInByStudent }])
  if (slowed) return slowed

  const originals = await keepOriginals(req, storage, photos)
  if (originals === null) return refused('not-a-photo')
  const answer = await withTx(req, (tx) =>
    writeDown(req, tx, { ...ask, student, files, originals }, now),
  )
  if (answer.kind === 'refused' && originals.length > 0) {
    await dropOriginals(
      req,
      storage,
      originals.map(({ id }) => id),
    )
  }
  return answer
}

type Work = {
  student: string
  lecture: string
  comment: string
  /** Of the draft. */
  files: readonly string[]
  /** Of the form; they lie in the storage now. */
  originals: readonly HomeworkFile[]
}

async function writeDown(
  req: PayloadRequest,
  tx: Tx,
  { student, lecture, comment, files, originals }: Work,
  now: Date,
): Promise<HandedIn | Refused> {
  const next = await openHomework(req, tx, { student, lecture }, now)
  if (next.kind === 'refused') return next
  const draft = await takeDraft(tx, { student, lecture, files })
  if (draft.kind === 'refused') return draft

  // Raw, as its files are; the table has no hooks.
  const { rows } = await tx.execute<{ id: string }>(sql`
    insert into homework (student_id, lecture_id, attempt, status, comment, submitted_at)
    values (${student}, ${lecture}, ${next.attempt}, 'submitted', ${comment.trim() || null},
            ${now.toISOString()})
    returning id`)
  const homework = rows[0]?.id
  if (!homework) throw new Error('The homework was not written down.')
  await writeOriginals(req, tx, originals)
  await hangFiles(tx, homework, [...draft.files, ...originals])
  await notify(req, { kind: 'homework-handed-in', homework })
  await notify(req, { kind: 'homework-waiting', homework })
  return { kind: 'handed-in', homework, attempt: next.attempt }
}
