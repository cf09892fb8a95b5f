import { refusals } from '../../domain/refusals.ts'
import type { Refusal } from '../../domain/refusals.ts'
import { plainPage } from './plainPage.ts'

/** The statuses for which the site has a page of its own. */
const designed: readonly number[] = [403, 404, 429, 500, 503]

export type ErrorPages = {
  /** The page for a refusal; never fails, and asks nobody. */
  page(reason: Refusal): Buffer
  /** Renders all of them again. Those that cannot be rendered stay as they were. */
  render(): Promise<void>
  /** Renders again if `tag` is something they read. */
  changed(tag: string): void
}

type RenderPath = (path: string) => Promise<{ body: Buffer; tags: ReadonlySet<string> } | null>

/**
 * The error pages in the school's look, rendered ahead and kept as bytes, so that "the database is away"
 * can be said while the database is away. Until the first time, they are words alone.
 */
export function createErrorPages({
  render,
  onError,
}: {
  render: RenderPath
  onError: (error: unknown) => void
}): ErrorPages {
  const ready = new Map<number, Buffer>()
  const tags = new Set<string>()
  let rendering: Promise<void> | undefined
  let isOutdated = false

  const renderOnce = async () => {
    for (const status of designed) {
      const rendered = await render(`/errors/${status}`)
      if (!rendered) continue
      ready.set(status, rendered.body)
      for (const tag of rendered.tags) tags.add(tag)
    }
  }
  const renderAll = async () => {
    do {
      isOutdated = false
      await renderOnce().catch(onError)
    } while (isOutdated)
  }

  const pages: ErrorPages = {
    page: (reason) => {
      const { status, words } = refusals[reason]
      return ready.get(status) ?? plainPage(titleOf(status), words)
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
