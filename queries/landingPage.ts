import type { PayloadRequest } from 'payload'
import type { Landing } from '../payload-types.ts'
import { courseCards } from './courseCards.ts'
import type { CourseCard } from './courseCards.ts'
import { plansOnSale } from './plansOnSale.ts'
import type { PlanCard } from './plansOnSale.ts'
import { teacherCards } from './teacherCards.ts'
import type { TeacherCard } from './teacherCards.ts'

/** What is not written yet is null or an empty list. */
export type LandingPage = {
  headline: string
  lead: string | null
  steps: { title: string; text: string }[]
  story: Landing['story'] | null
  voices: { text: string; name: string; course: string | null }[]
  questions: Pick<NonNullable<Landing['questions']>[number], 'question' | 'answer'>[]
  courses: CourseCard[]
  plans: PlanCard[]
  teachers: TeacherCard[]
}

/**
 * What the first page shows, the same for everyone: what is not published stays out, whoever asks. Ten
 * statements: what is written for it, four of courses, three of plans, two of teachers.
 */
export async function landingPage(req: PayloadRequest): Promise<LandingPage> {
  const [landing, courses, plans, teachers] = await Promise.all([
    req.payload.findGlobal({
      slug: 'landing',
      select: {
        headline: true,
        lead: true,
        steps: true,
        story: true,
        voices: true,
        questions: true,
      },
      depth: 0,
      overrideAccess: false,
      req,
    }),
    courseCards(req),
    plansOnSale(req),
    teacherCards(req),
  ])
  return {
    headline: landing.headline,
    lead: landing.lead ?? null,
    steps: (landing.steps ?? []).map(({ title, text }) => ({ title, text })),
    story: landing.story ?? null,
    voices: (landing.voices ?? []).map(({ text, name, course }) => ({
      text,
      name,
      course: course ?? null,
    })),
    questions: (landing.questions ?? []).map(({ question, answer }) => ({ question, answer })),
    courses,
    plans,
    teachers,
  }
}
