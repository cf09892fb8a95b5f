import { underPrefix } from '../../domain/language.ts'
import type { Language } from '../../domain/language.ts'
import { formats } from './formats.ts'
import type { Format } from './formats.ts'
import { pathsUnder } from './paths.ts'
import type { Paths } from './paths.ts'
import { wordsOf } from './words/wordsOf.ts'
import type { Words } from './words/en.ts'

export type Speaking = {
  language: Language
  words: Words
  /** Every address of the site, in this language. */
  paths: Paths
  /** Dates, numbers and money as this language writes them. */
  format: Format
  /** The path of the page that is shown, as its visitor has it. */
  here: string
}

/** The least of Astro that says in which language a page is wanted. */
type Shown = { locals: Partial<App.Locals>; url: URL }

/** What a page needs to speak its visitor's language. Without locals, as on a bare error page, that is English. */
export function speaking({ locals, url }: Shown): Speaking {
  const { language = 'en', prefix = '' } = locals
  return {
    language,
    words: wordsOf(language),
    paths: pathsUnder(prefix),
    format: formats[language],
    here: underPrefix(prefix, url.pathname),
  }
}
