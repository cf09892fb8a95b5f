import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Site } from './front/renderPage.ts'

/** The built site of `site/dist`. Throws, with what to do, when it was not built. */
export async function loadSite(dist: string): Promise<Site> {
  const entry = path.join(dist, 'server/entry.mjs')
  const built: unknown = await import(pathToFileURL(entry).href).catch((cause: unknown) => {
    throw new Error(`The site could not be loaded from ${entry}; build it with npm start.`, {
      cause,
    })
  })
  if (!isSite(built)) throw new Error(`${entry} is not the site's entry; build the site again.`)
  return built
}

const isSite = (built: unknown): built is Site =>
  typeof built === 'object' &&
  built !== null &&
  'render' in built &&
  typeof built.render === 'function'
