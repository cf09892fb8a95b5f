import { countries } from '../../domain/country.ts'
import type { Language } from '../../domain/language.ts'

export type CountryChoice = { code: string; name: string }

/** All countries with their names in a language, in its alphabetical order. */
export function countryChoices(language: Language): CountryChoice[] {
  const names = new Intl.DisplayNames(language, { type: 'region' })
  return countries
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, language))
}
