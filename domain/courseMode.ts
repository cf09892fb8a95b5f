/** How a course is learnt: each in their own time, or together from a day on. */
export const courseModes = ['self-paced', 'groups'] as const

export type CourseMode = (typeof courseModes)[number]
