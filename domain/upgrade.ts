/** What somebody gets, or has, by plans: courses, and whether a mentor answers and a box is sent. */
export type Content = { courses: readonly string[]; hasMentor: boolean; hasBox: boolean }

/** A plan somebody paid for and still has: its order item, and what it was paid with, in minor units. */
export type PaidPlan = Content & { orderItem: string; plan: string; title: string; worth: number }

/** Whether everything of `part` is in `whole`. What opens no course is never had already. */
export const includes = (whole: Content, part: Content): boolean =>
  part.courses.length > 0 &&
  part.courses.every((course) => whole.courses.includes(course)) &&
  (whole.hasMentor || !part.hasMentor) &&
  (whole.hasBox || !part.hasBox)

/**
 * The plan that a wider one takes the place of: of those it includes, the one most was paid for, so that the
 * student pays the difference. Null when it takes the place of none.
 */
export function upgradedBy(
  wanted: Content & { plan: string },
  paid: readonly PaidPlan[],
): PaidPlan | null {
  const [best] = paid
    .filter((old) => old.plan !== wanted.plan && old.worth > 0 && includes(wanted, old))
    .sort((a, b) => b.worth - a.worth || (a.orderItem < b.orderItem ? -1 : 1))
  return best ?? null
}
