import type { LectureOrder } from './courseRules.ts'

const DAY = 24 * 60 * 60 * 1000

/** What a course says to one student about when its lectures open. */
export type CourseTerms = {
  lectureOrder: LectureOrder
  /** Nobody enters a lecture before it; null when whoever comes may begin. */
  startsAt: Date | null
  /** When the earliest of the student's live enrolments began. */
  enrolledAt: Date
}

/** What a lecture says about when it opens. */
export type LectureTerms = {
  /** Visitors see it, so it waits for nothing. */
  isPreview: boolean
  /** Not before this instant, for anybody. */
  opensAt: Date | null
  /** Not before so many days after the student's enrolment. */
  opensAfterDays: number | null
  /** The instant a mentor has set for this student alone. */
  opening: Date | null
}

/**
 * The first instant at which a lecture may be open for a student; null when no date holds it back. What a mentor has
 * set for the student wins over date and days, whichever way; the later of those two counts. The start of the course
 * holds for all of them. A day is 24 hours (docs/decisions/012-when-a-lecture-opens.md).
 */
export function opensFrom(lecture: LectureTerms, course: CourseTerms): Date | null {
  if (lecture.isPreview) return null
  const own = lecture.opening ?? latest([lecture.opensAt, afterDays(lecture, course)])
  return latest([own, course.startsAt])
}

function afterDays({ opensAfterDays }: LectureTerms, { enrolledAt }: CourseTerms): Date | null {
  return opensAfterDays === null ? null : new Date(enrolledAt.getTime() + opensAfterDays * DAY)
}

const latest = (instants: readonly (Date | null)[]): Date | null =>
  instants.reduce((late, each) => (late && (!each || late >= each) ? late : each), null)
