/** Whether lectures open one after the other, or all at once. */
export const lectureOrders = ['sequential', 'free'] as const

export type LectureOrder = (typeof lectureOrders)[number]

/** What finishes a lecture without homework: a student's word, or that its video was watched. */
export const finishings = ['by-hand', 'watched'] as const

export type Finishing = (typeof finishings)[number]
