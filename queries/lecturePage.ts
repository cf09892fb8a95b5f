import type { PayloadRequest } from 'payload'
import type { Finishing, LectureOrder } from '../domain/courseRules.ts'
import { handIn } from '../domain/homework.ts'
import { progressOf } from '../domain/progress.ts'
import type { Progress, StepStatus } from '../domain/progress.ts'
import { attempts } from './attempts.ts'
import type { Attempt } from './attempts.ts'
import type { CourseStep, StepLock } from './courseSteps.ts'
import { homeworkDraft } from './homeworkDraft.ts'
import type { HomeworkDraft } from './homeworkDraft.ts'
import { lectureMatter } from './lectureMatter.ts'
import type { LectureMatter } from './lectureMatter.ts'
import { lectureRows } from './lectureRows.ts'

type Neighbour = Pick<CourseStep, 'slug' | 'title' | 'number' | 'status' | 'lock'>

/** What is shown of a lecture whether it is open or not. */
type Place = {
  course: { slug: string; title: string; lectureOrder: LectureOrder }
  progress: Progress
  /** The IANA zone of the student; null for the school's own. */
  zone: string | null
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
  | (Place &
      LectureMatter & {
        kind: 'open'
        /** Whose page it is: an id. */
        student: string
        status: Exclude<StepStatus, 'locked'>
        /** What finishes it when it has no homework. */
        finishing: Finishing
        isFinished: boolean
        /** What was handed in so far, the latest first. */
        attempts: Attempt[]
        /** What is gathered for it and not handed in; null when that is nothing. */
        draft: HomeworkDraft | null
        /** The attempt that can be handed in now; null when nothing can. */
        handsIn: number | null
      })

/**
 * A lecture of a student's own course; null when there is none of these names for them. At most six
 * statements: the course with its lectures, three of pictures and text, the attempts, and the draft.
 */
export async function lecturePage(
  req: PayloadRequest,
  ask: { course: string; lecture: string },
  now: Date,
): Promise<LecturePage | null> {
  const student = req.user?.studentId
  const found = student && (await lectureRows(req, ask, now))
  if (!found) return null
  const { steps, step, content, lectureOrder } = found

  const { id, slug, title, number, summary, minutes, status } = step
  const place: Place = {
    course: { slug: found.course.slug, title: found.course.title, lectureOrder },
    progress: progressOf(steps),
    zone: found.zone,
    lecture: { id, slug, title, number, summary, minutes, of: steps.length },
    previous: neighbour(steps[number - 2]),
    next: neighbour(steps[number]),
  }
  if (status === 'locked') {
    return { kind: 'locked', ...place, lock: step.lock ?? { opensAt: null, after: null } }
  }

  const [matter, handedIn] = await Promise.all([
    lectureMatter(req, content, found.position),
    attempts(req, { student, lecture: id, reader: 'student' }),
  ])
  const next = matter.task ? handIn(handedIn) : null
  const handsIn = next?.kind === 'attempt' ? next.attempt : null
  return {
    kind: 'open',
    student,
    ...{ ...place, ...matter, status },
    ...{ finishing: step.finishing, isFinished: step.isFinished },
    attempts: handedIn,
    draft: handsIn === null ? null : await homeworkDraft(req, { student, lecture: id }),
    handsIn,
  }
}

function neighbour(step: CourseStep | undefined): Neighbour | null {
  if (!step) return null
  const { slug, title, number, status, lock } = step
  return { slug, title, number, status, lock }
}
