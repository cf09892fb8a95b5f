import type { PayloadRequest } from 'payload'
import type { LecturePage } from './lecturePage.ts'
import { pictureColumns, pictureOf } from './pictureOf.ts'
import { readyText } from './readyText.ts'

type Open = Extract<LecturePage, { kind: 'open' }>

/** A lecture as its students will see it, without what is theirs alone: progress and homework. */
export type LectureDraft = Pick<Open, 'body' | 'cover' | 'video' | 'task'> & {
  course: { slug: string; title: string }
  title: string
  summary: string | null
  minutes: number | null
}

/**
 * The newest draft of a lecture, for those who write it; null when there is none. At most seven statements: the
 * lecture, its course and its picture, and four of its text.
 */
export async function lectureDraft(req: PayloadRequest, id: string): Promise<LectureDraft | null> {
  const { docs } = await req.payload.find({
    collection: 'lectures',
    where: { id: { equals: id } },
    draft: true,
    select: {
      title: true,
      summary: true,
      minutes: true,
      body: true,
      cover: true,
      video: true,
      task: true,
      course: true,
    },
    populate: {
      media: pictureColumns,
      courses: { slug: true, title: true },
      'private-files': { mimeType: true },
    },
    depth: 1,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const [lecture] = docs
  if (!lecture) return null

  const { title, summary, minutes, cover, video, task, course } = lecture
  const file = video && typeof video === 'object' ? video.id : video
  return {
    title,
    summary: summary ?? null,
    minutes: minutes ?? null,
    course: course && typeof course === 'object' ? course : { slug: '', title: '' },
    body: await readyText(req, lecture.body),
    cover: pictureOf(cover),
    // Its captions are read by students alone.
    video: file ? { url: `/files/${file}`, hasCaptions: false } : null,
    task: task?.trim() ? task : null,
  }
}
