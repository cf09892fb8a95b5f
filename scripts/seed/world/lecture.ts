import type { LectureOrder } from '../../../domain/courseRules.ts'
import type { Language } from '../../../domain/language.ts'
import type { CoverName } from './art/covers.ts'
import type { VideoName } from './art/videos.ts'
import type { TeacherSlug } from './teachers.ts'

/** A lecture as its teacher wrote it. `text` is the small Markdown of toLexical.ts. */
export type Lecture = {
  slug: string
  title: string
  /** One or two sentences, without formatting. */
  summary: string
  minutes: number
  teacher: TeacherSlug
  cover: CoverName
  video: VideoName
  /** What to photograph and hand in, or null where reading is enough. */
  homework: string | null
  /** That visitors may look at it. */
  isPreview?: true
  /** So many days after somebody enrolled it opens; without it, as its order says. */
  opensAfterDays?: number
  text: string
}

/** A course and its lectures, in the order in which they are taught. */
export type Course = {
  slug: string
  title: string
  summary: string
  teacher: TeacherSlug
  cover: CoverName
  language: Language
  lectureOrder: LectureOrder
  lectures: readonly Lecture[]
}
