import type { Language } from '../domain/language.ts'
import type { GroupFacts } from './words.ts'

/** A group that may be told of. */
export type TellableGroup = {
  group: string
  course: { title: string; slug: string }
  startsAt: Date | null
  text: string | null
}

/** The same in the words of a language. */
export const groupFacts = (
  { group, course, startsAt, text }: TellableGroup,
  { site, language, zone }: { site: string; language: Language; zone: string },
): GroupFacts => ({
  ...{ group, course: course.title },
  starts: startsAt?.toLocaleDateString(language, { dateStyle: 'long', timeZone: zone }) ?? null,
  text: text ?? '',
  url: new URL(`/learn/${course.slug}/group`, site).href,
})
