/**
 * The script of the service worker: every page comes from the network, always; when there is none, the page
 * that says so is shown, with its own styles. Nothing else is ever kept.
 */
export const offlineWorker = ({
  edition,
  pages,
}: {
  /** Another one makes browsers fetch the pages again. */
  edition: string
  /** The page that says so: first in the school's language, then in each other under its prefix. */
  pages: readonly string[]
}): string => `const edition = ${JSON.stringify(edition)}
const pages = ${JSON.stringify(pages)}

const keep = async () => {
  const cache = await caches.open(edition)
  for (const page of pages) {
    const answer = await fetch(page, { credentials: 'omit', cache: 'no-store' })
    const text = await answer.clone().text()
    const parts = [...text.matchAll(/(?:href|src)="(\\/(?:_astro|theme-)[^"]+\\.(?:css|woff2))"/g)]
    await cache.put(page, answer)
    await cache.addAll(parts.map(([, path]) => path))
  }
}

const forget = async () => {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name !== edition).map((name) => caches.delete(name)))
  await self.registration.navigationPreload?.enable()
}

const sayOffline = (url) => {
  const { pathname } = new URL(url)
  const inLanguage = pages.find((page) => {
    const prefix = page.slice(0, -'/offline'.length)
    return prefix !== '' && (pathname + '/').startsWith(prefix + '/')
  })
  return caches.match(inLanguage ?? '/offline')
}

const pageOf = async (event) => {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request))
  } catch (error) {
    const page = await sayOffline(event.request.url)
    if (page) return page
    throw error
  }
}

const partOf = async (request) => {
  try {
    return await fetch(request)
  } catch (error) {
    const part = await caches.match(request)
    if (part) return part
    throw error
  }
}

self.addEventListener('install', (event) => event.waitUntil(keep().then(() => self.skipWaiting())))
self.addEventListener('activate', (event) => event.waitUntil(forget()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.mode === 'navigate' && request.method === 'GET') event.respondWith(pageOf(event))
  else if (!navigator.onLine && /^(?:style|font)$/.test(request.destination)) {
    event.respondWith(partOf(request))
  }
})
`
