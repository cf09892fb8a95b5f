import { variants } from '../../domain/roles.ts'
import type { Variant } from '../../domain/roles.ts'

/** What campaigns append to a link. It changes nothing on the page, and must not go around the cache. */
const tracking = /^(?:utm_\w{1,20}|fbclid|gclid|msclkid|mc_cid|mc_eid)(?:=|$)/

/** Longer paths are real now and then, and never worth keeping. */
const LONGEST = 300

/**
 * The path under which the answer to `url` may be kept, or null when it asks for more than a path.
 * The url is canonical already.
 */
export function cachedPath(url: string): string | null {
  const question = url.indexOf('?')
  const path = question === -1 ? url : url.slice(0, question)
  if (path.length > LONGEST) return null
  if (question === -1) return path

  const asked = url.slice(question + 1).split('&')
  return asked.every((pair) => pair === '' || tracking.test(pair)) ? path : null
}

const hint = /(?:^|;\s*)atelier-hint=(\w+)/

/** Which face of what lies at `path` to show. What has the name of a file has only one. */
export const faceOf = (path: string, cookie: string | undefined): Variant =>
  cookie === undefined || path.lastIndexOf('.') > path.lastIndexOf('/')
    ? 'visitor'
    : hintedVariant(cookie)

/** Which face the browser asks for. The cookie only chooses; it grants nothing. */
export function hintedVariant(cookie: string | undefined): Variant {
  if (cookie === undefined) return 'visitor'
  const said = hint.exec(cookie)?.[1]
  return variants.find((variant) => variant === said) ?? 'visitor'
}
