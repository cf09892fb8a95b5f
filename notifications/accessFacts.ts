import { locales } from '../domain/language.ts'
import type { Language } from '../domain/language.ts'
import type { NoticeKind } from '../domain/notice.ts'
import type { AccessFacts } from './words.ts'

/** Access that ends, or has ended. */
export type TellableAccess = { course: { slug: string; title: string }; endsAt: Date }

type Where = { kind: NoticeKind; site: string; language: Language; zone: string }

/** What messages about it speak of. The day is told in the school's zone. */
export const accessFacts = (
  { course, endsAt }: TellableAccess,
  { kind, site, language, zone }: Where,
): AccessFacts => ({
  course: course.title,
  until: endsAt.toLocaleDateString(locales[language], { dateStyle: 'long', timeZone: zone }),
  url: new URL(kind === 'access-over' ? '/plans' : `/learn/${course.slug}`, site).href,
})
