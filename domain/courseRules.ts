/** Whether lectures open one after the other, or all at once. */
export const lectureOrders = ['sequential', 'free'] as const

export type LectureOrder = (typeof lectureOrders)[number]

/** What finishes a lecture without homework: a student's word, or that its video was watched. */
export const finishings = ['by-hand', 'watched'] as const

export type Finishing = (typeof finishings)[number]

/**
 * Which courses are still for everyone at `now`, as a filter: those whose `unpublishAt` is not set or lies ahead. Whoever
 * is in a course keeps it (docs/decisions/012-a-course-leaves-the-site.md). `isOnSite` of database/onSite.ts says it in SQL.
 */
export const stillOnSite = (now: Date) => ({
  or: [{ unpublishAt: { exists: false } }, { unpublishAt: { greater_than: now.toISOString() } }],
})
