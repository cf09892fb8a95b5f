/** The languages in which the school speaks and writes to people. */
export const languages = ['en', 'fr', 'uk', 'ru'] as const

export type Language = (typeof languages)[number]

export const isLanguage = (value: unknown): value is Language =>
  languages.some((language) => language === value)

/** Where each language is at home, for days as people there write them: 3 March 2027, and never March 3. */
export const locales: Record<Language, string> = {
  en: 'en-GB',
  fr: 'fr-FR',
  uk: 'uk-UA',
  ru: 'ru-RU',
}

/** What somebody asks for, and the language they ask for it in by a prefix; null: the school's own. */
export type Address = { asked: Language | null; url: string }

/**
 * Takes the language off a canonical path, whatever follows its `?`: `/fr/plans` is `/plans` in French, `/fr`
 * the first page. What has the name of a file (`/fr/feed.xml`) is in no language, and stays what it was.
 */
export function addressOf(url: string): Address {
  const [path = ''] = url.split('?', 1)
  const [, first, ...rest] = path.split('/')
  if (!isLanguage(first) || rest.at(-1)?.includes('.')) return { asked: null, url }
  return { asked: first, url: `/${rest.join('/')}${url.slice(path.length)}` }
}

/** What stands before every path of a language, at a school that is at home in `own`. */
export const prefixOf = (language: Language, own: Language): string =>
  language === own ? '' : `/${language}`

/** A path of the site under a prefix. The first page under one is written without a slash at its end. */
export const underPrefix = (prefix: string, path: string): string =>
  prefix !== '' && /^\/(?:$|[?#])/.test(path) ? prefix + path.slice(1) : prefix + path

/** An address under a prefix: that of a page of the site moves there, every other stays what it was. */
export const linkUnder = (prefix: string, address: string): string =>
  isPage(address) ? underPrefix(prefix, address) : address

/** Whether an address is of a page, which has languages, and not of a file, the panel or another site. */
const isPage = (address: string): boolean =>
  /^\/(?!\/)/.test(address) &&
  !/^\/(?:(?:admin|api|files|sandbox)(?:[/?#]|$)|[^?#]*\.)/.test(address)
