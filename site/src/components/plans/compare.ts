import type { PlanCard } from '../../../../queries/plansOnSale.ts'
import type { PlansWords } from '../../words/en/plans.ts'

/** One line of the comparison: what it is about, and for each plan whether, or how much of, it is in it. */
export type Row = { label: string; cells: (string | boolean)[] }

type Course = { slug: string; title: string; lectures: number }

/** What tells these plans apart: each course, then what comes with it. What none has is no line. */
export function compare(
  plans: readonly PlanCard[],
  courses: readonly Course[],
  words: PlansWords,
): Row[] {
  const ofCourses = courses.map(({ slug, title, lectures }) => ({
    label: title,
    cells: plans.map(
      (plan) => plan.courses.some((each) => each.slug === slug) && words.lectures(lectures),
    ),
  }))
  const extras = [
    { label: words.mentor, cells: plans.map((plan) => plan.includesMentor) },
    { label: words.box, cells: plans.map((plan) => plan.includesBox) },
  ]
  return [...ofCourses, ...extras].filter(({ cells }) => cells.some((cell) => cell !== false))
}
