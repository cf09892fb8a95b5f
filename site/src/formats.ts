import type { Language } from '../../domain/language.ts'
import { formatMoney } from '../../domain/money.ts'
import type { Money } from '../../domain/money.ts'

/** Days are written as where the language is at home: 3 March 2027, and never 3/2/27. */
const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR', uk: 'uk-UA', ru: 'ru-RU' }

/** How a language writes what is not a word. Instants are ISO 8601; `zone` is where the day is named. */
function formatIn(language: Language) {
  const locale = locales[language]
  const instant = (options: Intl.DateTimeFormatOptions) => (iso: string, zone: string) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(new Date(iso))

  return {
    /** 3 March 2027 */
    day: instant({ dateStyle: 'long' }),
    /** 3 Mar 2027 */
    dayShort: instant({ day: 'numeric', month: 'short', year: 'numeric' }),
    /** 14:05 */
    time: instant({ timeStyle: 'short' }),
    /** 3 March 2027 at 14:05 */
    moment: instant({ dateStyle: 'long', timeStyle: 'short' }),
    /** Wednesday 3 March 2027 at 14:05 */
    momentInFull: instant({ dateStyle: 'full', timeStyle: 'short' }),
    money: (money: Money) => formatMoney(money, language),
    number: (number: number) => new Intl.NumberFormat(locale).format(number),
    /** Of a file, by its bytes: 1.2 MB, 1,2 Mo. */
    size: (bytes: number) => {
      const step = Math.min(3, Math.max(1, Math.floor(Math.log10(Math.max(1, bytes)) / 3)))
      const unit = (['kilobyte', 'megabyte', 'gigabyte'] as const)[step - 1]
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit,
        maximumFractionDigits: 1,
      }).format(bytes / 1_000 ** step)
    },
    /** Of a percentage, with at most two decimals: 20%, 5,5 %. */
    percent: (percent: number) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(
        percent / 100,
      ),
    /** Pens, ink and paper. */
    list: (parts: readonly string[]) => new Intl.ListFormat(locale).format(parts),
    /** The name of a language by its code, as in the middle of a sentence. */
    languageName: (code: string) =>
      new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code,
  }
}

export type Format = ReturnType<typeof formatIn>

export const formats: Record<Language, Format> = {
  en: formatIn('en'),
  fr: formatIn('fr'),
  uk: formatIn('uk'),
  ru: formatIn('ru'),
}
