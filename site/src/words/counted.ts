import type { Language } from '../../../domain/language.ts'

/** The forms a noun takes beside whole numbers: 1 урок, 2 уроки, 5 уроків. */
type Forms = {
  en: { one: string; other: string }
  fr: { one: string; other: string }
  uk: { one: string; few: string; many: string }
  ru: { one: string; few: string; many: string }
}

/** The form of a noun, or of a whole phrase, that goes with a number. */
export function formFor<L extends Language>(
  language: L,
  forms: Forms[L],
): (number: number) => string {
  const rules = new Intl.PluralRules(language)
  const known: Partial<Record<Intl.LDMLPluralRule, string>> = forms
  const last = Object.values(forms).at(-1) ?? ''
  return (number) => known[rules.select(number)] ?? last
}

/** A number with its noun: 1 lecture, 14 лекцій. */
export function counted<L extends Language>(
  language: L,
  forms: Forms[L],
): (number: number) => string {
  const form = formFor(language, forms)
  const digits = new Intl.NumberFormat(language)
  return (number) => `${digits.format(number)} ${form(number)}`
}
