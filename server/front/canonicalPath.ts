/** Nothing but what every part of the front reads in the same way. */
const plain = /^(?:\/|(?:\/[\w~-][\w.~-]*)+)$/

const unreserved = /%(?:2[de]|3\d|[46][1-9a-f]|[57][\da]|5f|7e)/gi

/**
 * The one spelling of a path: dot segments resolved, slashes single, none at the end, nothing encoded
 * that need not be. Null when it cannot be a path of ours at all. The walls, the page cache, Payload and Astro
 * read odd spellings each in its own way, so only this one gets past the gate.
 */
export function canonicalPath(path: string): string | null {
  if (plain.test(path)) return path
  if (!path.startsWith('/') || /[\\\s\0]|%(?![\da-f]{2})|%(?:00|5c|0a|0d)/i.test(path)) return null

  const decoded = path.replace(unreserved, decodeURIComponent).replace(/\/{2,}/g, '/')
  const { pathname } = new URL(decoded, 'http://school')
  const single = pathname.replace(/\/{2,}/g, '/')
  return single.length > 1 && single.endsWith('/') ? single.slice(0, -1) : single
}
