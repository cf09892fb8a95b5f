import type { Language } from '../../domain/language.ts'

/** What the languages of the school are called in the panel. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  fr: 'French',
  uk: 'Ukrainian',
  ru: 'Russian',
}
