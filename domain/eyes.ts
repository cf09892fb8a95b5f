/** Through whose eyes staff look at the school: a student's, or those of somebody on their first day in a course. */
export type Eyes = { of: 'student' | 'course'; id: string }

/** So long they may look before they ask again. */
export const EYES_MINUTES = 60
