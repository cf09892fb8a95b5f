import type { APIRequestContext } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { expectGoodPage, looks } from './goodPage.ts'

for (const { theme, width } of looks) {
  test(`everyone can use every page of the sitemap, ${theme}, ${width} pixels wide`, async ({
    page,
    request,
  }) => {
    await page.emulateMedia({ colorScheme: theme })
    await page.setViewportSize({ width, height: 900 })
    const paths = (await sitemap(request)).filter((path) => !/^\/(?:fr|uk|ru)(?:\/|$)/.test(path))
    expect(paths.length).toBeGreaterThan(30)
    for (const path of paths) await expectGoodPage(page, { path, status: 200 })
  })
}

test('nothing that a page of the sitemap points to is missing, nor the place on it', async ({
  request,
}) => {
  const pages = new Map<string, string>()
  for (const path of await sitemap(request)) {
    pages.set(path, await (await request.get(path)).text())
  }
  const pointed = new Map<string, string>()
  for (const [path, html] of pages) {
    for (const to of pointedTo(html, path)) pointed.set(to, path)
  }
  expect(pointed.size).toBeGreaterThan(pages.size)

  const dead: string[] = []
  for (const [to, from] of pointed) {
    const [path = '', id] = to.split('#')
    if (!pages.has(path)) {
      const answer = await request.get(path)
      if (!answer.ok()) dead.push(`${from} points to ${path}: ${answer.status()}`)
      const isPage = answer.headers()['content-type']?.startsWith('text/html')
      pages.set(path, isPage ? await answer.text() : '')
    }
    const isThere = id === undefined || pages.get(path)?.includes(` id="${id}"`)
    if (!isThere) dead.push(`${from} points to #${id} on ${path}`)
  }
  expect(dead).toEqual([])
})

async function sitemap(request: APIRequestContext): Promise<string[]> {
  const xml = await (await request.get('/sitemap.xml')).text()
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname)
}

/** Everything of ours that the page links to or shows, whole: path, search and place. */
function pointedTo(html: string, path: string): string[] {
  const [here, ours] = [new URL(path, 'http://here'), 'http://here']
  const single = [...html.matchAll(/ (?:href|src|poster)="([^"]+)"/g)].map(([, to = '']) => to)
  const sets = [...html.matchAll(/ srcset="([^"]+)"/g)].flatMap(([, set = '']) =>
    set.split(',').map((each) => each.trim().split(' ')[0] ?? ''),
  )
  return [...single, ...sets]
    .map((to) => URL.parse(to.replaceAll('&amp;', '&'), here))
    .filter((to) => to?.origin === ours)
    .map((to) => (to ? to.pathname + to.search + to.hash : ''))
}
