import type { Course } from 'schema-dts'
import type { Money } from '../../../domain/money.ts'
import { offerThing } from './offer.ts'
import { schoolId, wholeUrl } from './thing.ts'

type Taught = {
  title: string
  summary: string | null
  path: string
  picture: string | null
  author: string | null
  /** In which it is taught, when that is not the school's own. */
  language: string | null
  /** Its first day in ISO 8601; null for one that anybody may begin at any time. */
  startsAt: string | null
  /** Of all its films together; null when nobody has counted. */
  minutes: number | null
  /** What opens it, with where it is sold. */
  plans: readonly { name: string; price: Money; path: string }[]
}

type At = { siteUrl: string; language: string }

/** A course, with what it costs. */
export const courseThing = ({ siteUrl, language }: At, course: Taught): Course => ({
  '@type': 'Course',
  name: course.title,
  description: course.summary ?? course.title,
  url: wholeUrl(siteUrl, course.path),
  inLanguage: course.language ?? language,
  provider: { '@id': schoolId(siteUrl) },
  ...(course.picture ? { image: wholeUrl(siteUrl, course.picture) } : {}),
  ...(course.author ? { author: { '@type': 'Person', name: course.author } } : {}),
  hasCourseInstance: {
    '@type': 'CourseInstance',
    courseMode: 'Online',
    ...(course.startsAt ? { startDate: course.startsAt } : {}),
    courseWorkload: `PT${Math.max(1, Math.ceil((course.minutes ?? 60) / 60))}H`,
  },
  offers: course.plans.map((plan) => offerThing(siteUrl, plan)),
})
