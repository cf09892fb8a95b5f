import type { Variant } from '../../domain/roles.ts'
import type { ReadyPage } from './readyPage.ts'

/** What a page was made of, and until when it is true. */
export type Freshness = {
  tags: ReadonlySet<string>
  /** When the clock alone makes it wrong; undefined when only a change of its tags does. */
  staleAt: Date | undefined
  /** What `begin` gave before the first row was read. */
  startedAt: number
}

export type PageStore = {
  get(variant: Variant, path: string): ReadyPage | undefined
  /** Called before a render reads anything. */
  begin(): number
  /** Keeps a page, unless something it read has changed since its render began. */
  put(variant: Variant, path: string, page: ReadyPage, freshness: Freshness): boolean
  /** Drops every page made of what has changed. */
  invalidate(tag: string): void
  /** Drops everything, renders in flight included. */
  flush(): void
  size(): { pages: number; bytes: number }
}

type Kept = { page: ReadyPage; tags: ReadonlySet<string>; staleAt: number }

/** Tags are tables, so there are few; a flood of invented ones only costs pages. */
const MOST_TAGS = 1_000

/**
 * Ready public pages of one process, up to `budget` bytes; what was not asked for longest goes first.
 *
 * A render that began before a change and ends after it would bring the old page back for ever. So each
 * change gets a number, a render notes the last one it can have seen, and `put` refuses a page of which
 * a tag has changed since. A flush does the same for all tags at once.
 */
export function createPageStore({
  budget,
  now = Date.now,
}: {
  budget: number
  now?: () => number
}): PageStore {
  const pages = new Map<string, Kept>()
  const changedAt = new Map<string, number>()
  let sequence = 0
  let floor = 0
  let bytes = 0
  /** What stands last in `pages`: asked for again, it need not be moved there. */
  let newest = ''

  const drop = (key: string, kept: Kept) => {
    pages.delete(key)
    bytes -= kept.page.bytes
  }
  const flush = () => {
    floor = ++sequence
    pages.clear()
    changedAt.clear()
    bytes = 0
  }
  const isOverdue = ({ tags, startedAt }: Freshness) =>
    startedAt < floor || [...tags].some((tag) => (changedAt.get(tag) ?? 0) > startedAt)

  return {
    get(variant, path) {
      const key = keyOf(variant, path)
      const kept = pages.get(key)
      if (!kept) return undefined
      if (kept.staleAt <= now()) {
        drop(key, kept)
        return undefined
      }
      if (key !== newest) {
        pages.delete(key)
        pages.set(key, kept)
        newest = key
      }
      return kept.page
    },
    begin: () => sequence,
    put(variant, path, page, freshness) {
      const staleAt = freshness.staleAt?.getTime() ?? Infinity
      if (isOverdue(freshness) || staleAt <= now() || page.bytes > budget) return false

      const key = keyOf(variant, path)
      const old = pages.get(key)
      if (old) drop(key, old)
      pages.set(key, { page, tags: freshness.tags, staleAt })
      newest = key
      bytes += page.bytes
      for (const [oldest, kept] of pages) {
        if (bytes <= budget) break
        drop(oldest, kept)
      }
      return true
    },
    invalidate(tag) {
      changedAt.set(tag, ++sequence)
      if (changedAt.size > MOST_TAGS) return flush()
      for (const [key, kept] of pages) {
        if (kept.tags.has(tag)) drop(key, kept)
      }
    },
    flush,
    size: () => ({ pages: pages.size, bytes }),
  }
}

const keyOf = (variant: Variant, path: string) => `${variant} ${path}`
