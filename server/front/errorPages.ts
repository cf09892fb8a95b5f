import { setTimeout as pause } from 'node:timers/promises'
import { addressOf, languages } from '../../domain/language.ts'
import { refusals } from '../../domain/refusals.ts'
import type { Refusal } from '../../domain/refusals.ts'
import { plainPage } from './plainPage.ts'

/** The statuses for which the site has a page of its own. */
const designed = [400, 403, 404, 409, 413, 429, 500, 503] as const

const paths = ['', ...languages.map((language) => `/${language}`)].flatMap((prefix) =>
  designed.map((status) => `${prefix}/errors/${status}`),
)

export type ErrorPages = {
  /** The page for a refusal, in the language of the address; never fails, and asks nobody. */
  page(reason: Refusal, url?: string): Buffer
  /** Renders all of them again. Those that cannot be rendered stay as they were. */
  render(): Promise<void>
  /** Renders again if `tag` is something they read. */
  changed(tag: string): void
}

/** They are many and nobody waits for them: the pages that visitors ask for come first, and have their turn between two. */
const LATER_MS = 200
const GAP_MS = 15

type RenderPath = (path: string) => Promise<{ body: Buffer; tags: ReadonlySet<string> } | null>

/**
 * The error pages in the school's look and in each language, rendered ahead and kept as bytes, so that "the
 * database is away" can be said while the database is away. Until the first time, they are words alone, and
 * English.
 */
export function createErrorPages({
  render,
  onError,
}: {
  render: RenderPath
  onError: (error: unknown) => void
}): ErrorPages {
  const ready = new Map<string, Buffer>()
  const tags = new Set<string>()
  let rendering: Promise<void> | undefined
  let isOutdated = false

  const renderOnce = async () => {
    for (const path of paths) {
      if (isOutdated) return // what comes next is rendered after the change as well
      await pause(GAP_MS, undefined, { ref: false })
      const rendered = await render(path)
      if (!rendered) continue
      ready.set(path, rendered.body)
      for (const tag of rendered.tags) tags.add(tag)
    }
  }
  const renderAll = async () => {
    do {
      await pause(LATER_MS, undefined, { ref: false })
      isOutdated = false // what changed until now is seen by all that follows
      await renderOnce().catch(onError)
    } while (isOutdated)
  }

  const pages: ErrorPages = {
    page: (reason, url = '/') => {
      const { status, words } = refusals[reason]
      const { asked } = addressOf(url)
      const inLanguage = asked && ready.get(`/${asked}/errors/${status}`)
      return inLanguage ?? ready.get(`/errors/${status}`) ?? plainPage(titleOf(status), words)
    },
    render: () => {
      isOutdated = rendering !== undefined
      rendering ??= renderAll().finally(() => (rendering = undefined))
      return rendering
    },
    changed: (tag) => {
      if (tags.has(tag)) void pages.render()
    },
  }
  return pages
}

const titleOf = (status: number): string =>
  status < 500 ? 'This is not possible' : 'One moment, please'
