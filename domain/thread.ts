/** What a thread is about. */
export const threadKinds = ['order', 'mentor'] as const
export type ThreadKind = (typeof threadKinds)[number]

/** Who speaks in a message: the customer or student, somebody of the staff, or the school by itself. */
export const messageSides = ['student', 'staff', 'school'] as const
export type MessageSide = (typeof messageSides)[number]
