/** Whether lectures open one after the other, or all at once. */
export const lectureOrders = ['sequential', 'free'] as const

export type LectureOrder = (typeof lectureOrders)[number]

/** What finishes a lecture without homework: a student's word, or that its video was watched. */
export const finishings = ['by-hand', 'watched'] as const

export type Finishing = (typeof finishings)[number]

/** So much of a video, of one, is all of it: credits need not be watched. */
export const FINISHED_AT = 0.9

/** Whether a video was watched, by how many different seconds of it were. One whose length nobody knows never is. */
export const isWatched = ({ watched, seconds }: { watched: number; seconds: number }): boolean =>
  seconds > 0 && watched >= seconds * FINISHED_AT

/** What finishes a lecture of a course: without a video of ours, whose length is known, only its student's word can. */
export const finishingOf = (
  course: { finishing: Finishing },
  lecture: { isWatchable: boolean },
): Finishing => (lecture.isWatchable ? course.finishing : 'by-hand')

/**
 * Which courses are still for everyone at `now`, as a filter: those whose `unpublishAt` is not set or lies ahead. Whoever
 * is in a course keeps it (docs/decisions/013-a-course-leaves-the-site.md). `isOnSite` of database/onSite.ts says it in SQL.
 */
export const stillOnSite = (now: Date) => ({
  or: [{ unpublishAt: { exists: false } }, { unpublishAt: { greater_than: now.toISOString() } }],
})
