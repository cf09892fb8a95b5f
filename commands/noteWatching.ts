import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { isWatched } from '../domain/courseRules.ts'
import type { Finishing } from '../domain/courseRules.ts'
import { isId } from '../domain/id.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { noteWatched, secondsSeen, spansOf } from '../domain/watching.ts'
import type { Span } from '../domain/watching.ts'
import { finishWatched } from './finishWatched.ts'
import { ownLecture } from './ownLecture.ts'

type Ask = {
  lecture: string
  /** The second of the film the student is at. */
  position: number
  /** What they have seen since they opened the page; told twice, it counts once. */
  spans: readonly Span[]
}

/**
 * Notes what a student has seen of a lecture's film, and where they are in it, and finishes the lecture where watching
 * does that. Whoever watches on two devices loses nothing: one account waits for the other. What was seen of another video
 * that the lecture had before counts for nothing.
 */
export async function noteWatching(
  req: PayloadRequest,
  { lecture: id, position, spans }: Ask,
  now: Date,
): Promise<{ kind: 'noted'; isFinished: boolean } | Refused> {
  const student = req.user?.studentId
  if (!student) return refused('sign-in-first')
  if (!isId(id)) return refused('not-found')

  return withTx<{ kind: 'noted'; isFinished: boolean } | Refused>(req, async (tx) => {
    const lecture = await ownLecture(req, id)
    const before = lecture && (await lockWatching(tx, { student, lecture: id }))
    if (!before?.seconds) return refused('not-found') // a locked lecture was never opened
    const { seconds, video } = before
    const seen = before.isSameVideo ? spansOf(before.watched) : []
    const since = new Date(before.since)
    const all = noteWatched({ seen, since }, spans, { seconds, now })
    const isMore = JSON.stringify(all) !== JSON.stringify(seen)

    // Raw; the table has no hooks.
    await tx.execute(sql`
      update lecture_progress
      set position = ${Math.min(position, seconds)}, watched = ${JSON.stringify(all)}::jsonb, video = ${video},
        watched_at = case when ${isMore} then ${now.toISOString()} else watched_at end,
        updated_at = now()
      where id = ${before.id}`)
    if (before.isFinished || !isFinishedBy(before, all)) {
      return { kind: 'noted', isFinished: before.isFinished }
    }
    const isFinished = await finishWatched(req, tx, { student, lecture: id }, now)
    return { kind: 'noted', isFinished }
  })
}

type Watched = {
  id: string
  watched: unknown
  /** When it was last heard of, or the lecture first opened. */
  since: string
  isFinished: boolean
  hasHomework: boolean
  finishing: Finishing
  /** The video of the lecture, and whether what is noted was seen of it. */
  video: string | null
  isSameVideo: boolean
  /** How long the film is; null without a film, or while that is not known. */
  seconds: number | null
}

const isFinishedBy = ({ finishing, hasHomework, seconds }: Watched, seen: readonly Span[]) =>
  finishing === 'watched' &&
  !hasHomework &&
  isWatched({ watched: secondsSeen(seen), seconds: seconds ?? 0 })

/** What is known of a student at a lecture they have opened, held until the transaction ends. */
async function lockWatching(
  tx: Tx,
  { student, lecture }: { student: string; lecture: string },
): Promise<Watched | undefined> {
  const { rows } = await tx.execute<Watched>(sql`
    select theirs.id, watched, coalesce(watched_at, theirs.created_at) as since,
      finished_at is not null as "isFinished", coalesce(task ~ '\\S', false) as "hasHomework",
      finishing, lectures.video_id as video, file.seconds::float,
      theirs.video is not distinct from lectures.video_id::text as "isSameVideo"
    from lecture_progress theirs
    join lectures on lectures.id = theirs.lecture_id
    join courses on courses.id = lectures.course_id
    left join private_files file on file.id = lectures.video_id
    where theirs.student_id = ${student} and theirs.lecture_id = ${lecture}
    for update of theirs`)
  return rows[0]
}
