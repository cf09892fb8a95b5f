import type { NoticeKind } from '../domain/notice.ts'
import type { ThreadSide } from '../domain/thread.ts'
import type { LearningFacts } from './words.ts'

/** Homework, or a course as a whole, that may be told. */
export type TellableLearning = {
  student: string
  course: { slug: string; title: string }
  homework: {
    id: string
    lecture: { slug: string; title: string }
    attempt: number
    remarks: string | null
    marks: number
    reply: { mark: string; number: number; text: string; side: ThreadSide } | null
  } | null
}

/** What messages about it speak of. Students are led to their lecture, mentors to their desk. */
export function learningFacts(
  { student, course, homework }: TellableLearning,
  { kind, site }: { kind: NoticeKind; site: string },
): LearningFacts {
  const lecture = homework ? `/${homework.lecture.slug}` : ''
  const reply = homework?.reply ?? null
  const isToStaff = kind === 'homework-waiting' || reply?.side === 'student'
  const path = isToStaff
    ? `/admin/collections/homework/${homework?.id}/review`
    : `/learn/${course.slug}${lecture}${reply ? `#mark-${reply.mark}` : ''}`
  return {
    student,
    course: course.title,
    lecture: homework?.lecture.title ?? '',
    attempt: homework?.attempt ?? 1,
    remarks: homework?.remarks?.trim() || null,
    marks: homework?.marks ?? 0,
    reply: reply && {
      ...{ mark: reply.number, text: reply.text, isStudents: reply.side === 'student' },
    },
    url: new URL(path, site).href,
  }
}
