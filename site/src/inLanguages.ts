import { languages, prefixOf, underPrefix } from '../../domain/language.ts'
import type { Language } from '../../domain/language.ts'

/** Each language as those who speak it call it. */
const names: Record<Language, string> = {
  en: 'English',
  fr: 'Français',
  uk: 'Українська',
  ru: 'Русский',
}

export type InLanguage = { language: Language; name: string; path: string }

/** One page in every language, at a school that is at home in `own`. `path` is the page's without a prefix. */
export const inLanguages = (path: string, own: Language): InLanguage[] =>
  languages.map((language) => ({
    language,
    name: names[language],
    path: underPrefix(prefixOf(language, own), path),
  }))
