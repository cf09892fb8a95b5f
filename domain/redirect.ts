import { addressOf } from './language.ts'

/**
 * An address of ours as people type it, in the one spelling in which the front knows it: no dot segments,
 * slashes single and none at the end, no prefix of a language. Null for whatever leads elsewhere, so that
 * no redirect ever leaves the school.
 */
export function ownAddress(written: string): string | null {
  const typed = written.trim()
  if (!/^\/(?![/\\])/.test(typed) || /[\\\s\p{Cc}]/u.test(typed)) return null

  const url = URL.parse(typed, 'http://school')
  if (url?.origin !== 'http://school') return null
  const path = url.pathname
    .replace(/\/{2,}/g, '/')
    .replace(/(?<=.)\/$/, '')
    .replace(/%[\da-f]{2}/gi, (sign) => sign.toUpperCase())
  return addressOf(path + url.search + url.hash).url
}

/** The part of an address that names the page, without what is asked of it. */
export const pathAlone = (address: string): string => address.split(/[?#]/, 1)[0] ?? ''
