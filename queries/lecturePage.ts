import type { PayloadRequest } from 'payload'
import type { Finishing, LectureOrder } from '../domain/courseRules.ts'
import { handIn } from '../domain/homework.ts'
import { progressOf } from '../domain/progress.ts'
import type { Progress, StepStatus } from '../domain/progress.ts'
import { attempts } from './attempts.ts'
import type { Attempt } from './attempts.ts'
import type { CourseStep, StepLock } from './courseSteps.ts'
import { lectureRows } from './lectureRows.ts'
import type { LectureContent } from './lectureRows.ts'
import type { Picture } from './pictureOf.ts'
import { readyText } from './readyText.ts'
import type { RichNode } from './readyText.ts'

type Neighbour = Pick<CourseStep, 'slug' | 'title' | 'number' | 'status' | 'lock'>

/** What is shown of a lecture whether it is open or not. */
type Place = {
  course: { slug: string; title: string; lectureOrder: LectureOrder }
  progress: Progress
  lecture: Pick<CourseStep, 'id' | 'slug' | 'title' | 'number' | 'summary' | 'minutes'> & {
    /** How many lectures the course has. */
    of: number
  }
  previous: Neighbour | null
  next: Neighbour | null
}

export type LecturePage =
  /** It waits for an instant, or for the one before to be handed in or finished. */
  | (Place & { kind: 'locked'; lock: StepLock })
  | (Place & {
      kind: 'open'
      status: Exclude<StepStatus, 'locked'>
      body: RichNode[]
      cover: Picture | null
      /** An MP4 that only students of the course can load. */
      video: { url: string; hasCaptions: boolean } | null
      /** What the homework is; null when there is none, and the lecture is finished by saying so. */
      task: string | null
      /** What finishes it when it has no homework. */
      finishing: Finishing
      isFinished: boolean
      /** What was handed in so far, the latest first. */
      attempts: Attempt[]
      /** The attempt that can be handed in now; null when nothing can. */
      handsIn: number | null
    })

/**
 * A lecture of a student's own course; null when there is none of these names for them. At most six
 * statements: the course with its lectures, four of pictures and text, and the attempts.
 */
export async function lecturePage(
  req: PayloadRequest,
  ask: { course: string; lecture: string },
  now: Date,
): Promise<LecturePage | null> {
  const student = req.user?.studentId
  const found = student && (await lectureRows(req, ask, now))
  if (!found) return null
  const { steps, step, content, lectureOrder, finishing } = found

  const { id, slug, title, number, summary, minutes, status } = step
  const place: Place = {
    course: { slug: found.course.slug, title: found.course.title, lectureOrder },
    progress: progressOf(steps),
    lecture: { id, slug, title, number, summary, minutes, of: steps.length },
    previous: neighbour(steps[number - 2]),
    next: neighbour(steps[number]),
  }
  if (status === 'locked') {
    return { kind: 'locked', ...place, lock: step.lock ?? { opensAt: null, after: null } }
  }

  const [matter, handedIn] = await Promise.all([
    matterOf(req, content),
    attempts(req, { student, lecture: id, reader: 'student' }),
  ])
  const next = matter.task ? handIn(handedIn) : null
  return {
    kind: 'open',
    ...{ ...place, ...matter, status, finishing },
    isFinished: step.isFinished,
    attempts: handedIn,
    handsIn: next?.kind === 'attempt' ? next.attempt : null,
  }
}

function neighbour(step: CourseStep | undefined): Neighbour | null {
  if (!step) return null
  const { slug, title, number, status, lock } = step
  return { slug, title, number, status, lock }
}

/** At most four statements, all of its text; the cover is read with the pictures in it, as if it stood above them. */
async function matterOf(
  req: PayloadRequest,
  { body, cover, video, captions, task }: LectureContent,
) {
  const above = { type: 'upload', relationTo: 'media', value: cover }
  const [first, ...text] = await readyText(req, {
    root: { children: [above, ...(body?.root.children ?? [])] },
  })
  return {
    body: text,
    cover: first?.picture ?? null,
    video: video ? { url: `/files/${video}`, hasCaptions: Boolean(captions?.trim()) } : null,
    task: task?.trim() ? task : null,
  }
}
