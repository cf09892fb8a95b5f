import type { Person } from 'schema-dts'
import { schoolId, wholeUrl } from './thing.ts'

type Shown = { name: string; line: string | null; path: string; picture: string | null }

/** Somebody who teaches here. */
export const personThing = (siteUrl: string, person: Shown): Exclude<Person, string> => ({
  '@type': 'Person',
  name: person.name,
  url: wholeUrl(siteUrl, person.path),
  ...(person.line ? { description: person.line } : {}),
  ...(person.picture ? { image: wholeUrl(siteUrl, person.picture) } : {}),
  worksFor: { '@id': schoolId(siteUrl) },
})
