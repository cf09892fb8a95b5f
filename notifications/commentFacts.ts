import type { NoticeKind } from '../domain/notice.ts'
import type { CommentFacts } from './words.ts'

/** A comment that may be told. */
export type TellableComment = {
  id: string
  student: string
  text: string
  /** Null for the school as a whole. */
  about: { kind: 'course' | 'teacher'; slug: string; name: string } | null
}

const pageOf = { course: '/courses', teacher: '/teachers' } as const

/** What messages about it speak of. Mentors are led to the panel, the student to where it can be read. */
export function commentFacts(
  { id, student, text, about }: TellableComment,
  { kind, site }: { kind: NoticeKind; site: string },
): CommentFacts {
  const page = about ? `${pageOf[about.kind]}/${about.slug}` : '/'
  const path = kind === 'comment-waiting' ? `/admin/collections/comments/${id}` : page
  return { student, text, about: about?.name ?? null, url: new URL(path, site).href }
}
