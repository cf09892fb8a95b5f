import type { PayloadRequest } from 'payload'
import { handIn } from '../domain/homework.ts'
import { progressOf } from '../domain/progress.ts'
import type { Progress, StepStatus } from '../domain/progress.ts'
import { attempts } from './attempts.ts'
import type { Attempt } from './attempts.ts'
import { courseSteps } from './courseSteps.ts'
import type { CourseStep } from './courseSteps.ts'
import { ownCourse } from './ownCourse.ts'
import { pictureColumns, pictureOf } from './pictureOf.ts'
import type { Picture } from './pictureOf.ts'
import { readyText } from './readyText.ts'
import type { RichNode } from './readyText.ts'

type Neighbour = Pick<CourseStep, 'slug' | 'title' | 'number' | 'status'>

/** What is shown of a lecture whether it is open or not. */
type Place = {
  course: { slug: string; title: string }
  progress: Progress
  lecture: Pick<CourseStep, 'id' | 'slug' | 'title' | 'number' | 'summary' | 'minutes'> & {
    /** How many lectures the course has. */
    of: number
  }
  previous: Neighbour | null
  next: Neighbour | null
}

export type LecturePage =
  /** The one before must be handed in, or finished, first. */
  | (Place & { kind: 'locked' })
  | (Place & {
      kind: 'open'
      status: Exclude<StepStatus, 'locked'>
      body: RichNode[]
      cover: Picture | null
      /** An MP4 that only students of the course can load. */
      video: { url: string; hasCaptions: boolean } | null
      /** What the homework is; null when there is none, and the lecture is finished by saying so. */
      task: string | null
      isFinished: boolean
      /** What was handed in so far, the latest first. */
      attempts: Attempt[]
      /** The attempt that can be handed in now; null when nothing can. */
      handsIn: number | null
    })

/**
 * A lecture of a student's own course; null when there is none of these names for them. At most ten
 * statements: the course and its cover, its lectures, the lecture, its picture and four of its text, and the attempts.
 */
export async function lecturePage(
  req: PayloadRequest,
  ask: { course: string; lecture: string },
): Promise<LecturePage | null> {
  const student = req.user?.studentId
  const course = student && (await ownCourse(req, ask.course))
  if (!course) return null
  const steps = (await courseSteps(req, { student, courses: [course.id] })).get(course.id) ?? []
  const step = steps.find(({ slug }) => slug === ask.lecture)
  if (!step) return null

  const { id, slug, title, number, summary, minutes, status } = step
  const place: Place = {
    course: { slug: course.slug, title: course.title },
    progress: progressOf(steps),
    lecture: { id, slug, title, number, summary, minutes, of: steps.length },
    previous: neighbour(steps[number - 2]),
    next: neighbour(steps[number]),
  }
  if (status === 'locked') return { kind: 'locked', ...place }

  const [content, handedIn] = await Promise.all([
    contentOf(req, id),
    attempts(req, { student, lecture: id }),
  ])
  if (!content) return null
  const next = content.task ? handIn(handedIn) : null
  return {
    kind: 'open',
    ...place,
    ...content,
    status,
    isFinished: step.isFinished,
    attempts: handedIn,
    handsIn: next?.kind === 'attempt' ? next.attempt : null,
  }
}

function neighbour(step: CourseStep | undefined): Neighbour | null {
  if (!step) return null
  const { slug, title, number, status } = step
  return { slug, title, number, status }
}

/** At most six statements: the lecture, its picture, and four of its text. The video's row is not for students, only its bytes are. */
async function contentOf(req: PayloadRequest, id: string) {
  const lecture = await req.payload.findByID({
    collection: 'lectures',
    id,
    select: { body: true, cover: true, video: true, captions: true, task: true },
    populate: { media: pictureColumns, 'private-files': {} },
    depth: 1,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!lecture) return null
  const { body, cover, video, captions, task } = lecture
  const file = typeof video === 'object' ? video?.id : video
  return {
    body: await readyText(req, body),
    cover: pictureOf(cover),
    video: file ? { url: `/files/${file}`, hasCaptions: Boolean(captions?.trim()) } : null,
    task: task?.trim() ? task : null,
  }
}
