import { createHash } from 'node:crypto'
import type { APIRoute } from 'astro'
import { fileAnswer } from '../fileAnswer.ts'
import { inLanguages } from '../inLanguages.ts'
import { offlineWorker } from '../offlineWorker.ts'

/** The service worker. Another as soon as the school calls itself otherwise, so that browsers take it anew. */
export const GET: APIRoute = async ({ locals: { page, school } }) => {
  page.cache()
  const chrome = await school.chrome()
  const edition = createHash('sha256').update(JSON.stringify(chrome)).digest('hex').slice(0, 12)
  const pages = inLanguages('/offline', chrome.language).map(({ path }) => path)
  return fileAnswer(offlineWorker({ edition, pages }), 'text/javascript; charset=utf-8')
}
