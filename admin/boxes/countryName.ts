import type { Language } from '../../domain/language.ts'

/** How a country is called in a language; the panel speaks English. */
export const countryName = (code: string, language: Language = 'en'): string =>
  new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code
