import { linkUnder, prefixOf } from '../domain/language.ts'
import type { Language } from '../domain/language.ts'
import type { Message } from './words.ts'

/** `own` is the language the school is at home in; `site` its address, without a path. */
type Where = { site: string; language: Language; own: Language }

/** The message, with its link leading to the recipient's language where it leads to a page of the school. */
export function inLanguage(message: Message, { site, language, own }: Where): Message {
  const { link } = message
  const prefix = prefixOf(language, own)
  if (!link || prefix === '' || !link.url.startsWith(site)) return message

  const path = link.url.slice(site.length) || '/'
  return { ...message, link: { ...link, url: site + linkUnder(prefix, path) } }
}
