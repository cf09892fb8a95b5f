import type { NoticeKind } from '../domain/notice.ts'
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
  } | null
}

/** What messages about it speak of. Students are led to their lecture, mentors to their desk. */
export function learningFacts(
  { student, course, homework }: TellableLearning,
  { kind, site }: { kind: NoticeKind; site: string },
): LearningFacts {
  const lecture = homework ? `/${homework.lecture.slug}` : ''
  const path =
    kind === 'homework-waiting'
      ? `/admin/collections/homework/${homework?.id}/review`
      : `/learn/${course.slug}${lecture}`
  return {
    student,
    course: course.title,
    lecture: homework?.lecture.title ?? '',
    attempt: homework?.attempt ?? 1,
    remarks: homework?.remarks?.trim() || null,
    url: new URL(path, site).href,
  }
}
