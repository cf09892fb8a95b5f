import type { PageAsk, RenderedPage, RenderPage } from '../front/renderPage.ts'
import type { RawHeaders } from '../front/securityHeaders.ts'
import { makeReady } from './readyPage.ts'
import type { ReadyPage } from './readyPage.ts'
import { sharedRenders } from './sharedRenders.ts'
import type { Outcome } from './sharedRenders.ts'
import type { PageStore } from './store.ts'

/** A page to send: ready bytes when it is alike for everyone, what was rendered otherwise. */
export type PageAnswer = { ready?: ReadyPage; page: RenderedPage | null }

export type KeepPage = (path: string, ask: PageAsk) => Promise<PageAnswer>

type Parts = { renderPage: RenderPage; store: PageStore; security: RawHeaders }

/** Renders pages, each once however many ask at the same time, and keeps those that may be kept. */
export function pageKeeper(parts: Parts): KeepPage {
  const share = sharedRenders<PageAnswer>()
  return (path, ask) => share(`${ask.hint} ${path}`, () => renderAndKeep(path, ask, parts))
}

async function renderAndKeep(
  path: string,
  ask: PageAsk,
  { renderPage, store, security }: Parts,
): Promise<Outcome<PageAnswer>> {
  const startedAt = store.begin()
  const page = await renderPage(ask)
  if (!page?.isKeepable) return { kind: 'personal', answer: { page } }

  const { tags, staleAt } = page.reading
  const { hint: variant } = ask
  const ready = await makeReady({ ...page, variant, tags, security })
  const isKept = store.put(variant, path, ready, { tags, staleAt, startedAt })
  return { kind: isKept ? 'shared' : 'overtaken', answer: { ready, page } }
}
