import type { APIRoute } from 'astro'
import { SitemapStream, streamToPromise } from 'sitemap'
import type { Chrome } from '../chrome.ts'
import { fileAnswer } from '../fileAnswer.ts'
import { inLanguages } from '../inLanguages.ts'
import { lastChange, listPath, pagePath, shownLists } from '../siteIndex.ts'
import { wholeUrl } from '../things/thing.ts'

type Place = { path: string; changedAt: string | undefined }

/** Every public page in every language (sitemaps.org), each with the others beside it. */
export const GET: APIRoute = async ({ locals: { page, school } }) => {
  page.cache()
  const chrome = await school.chrome()
  const pages = await school.publicPages()
  const places: Place[] = [
    { path: '/', changedAt: lastChange(pages) },
    ...shownLists(chrome).map((list) => ({
      path: listPath(list),
      changedAt: lastChange(pages, list),
    })),
    ...pages.map((each) => ({ path: pagePath(each), changedAt: each.changedAt })),
  ]
  return fileAnswer(await sitemapOf(places, chrome), 'application/xml; charset=utf-8')
}

async function sitemapOf(places: readonly Place[], { siteUrl, language }: Chrome): Promise<string> {
  const xmlns = { xhtml: true, news: false, image: false, video: false }
  const stream = new SitemapStream({ hostname: siteUrl, xmlns })
  for (const { path, changedAt } of places) {
    const everywhere = inLanguages(path, language)
    const links = [
      ...everywhere.map((each) => ({ lang: each.language, url: wholeUrl(siteUrl, each.path) })),
      { lang: 'x-default', url: wholeUrl(siteUrl, path) },
    ]
    for (const { path: url } of everywhere) {
      stream.write({ url, links, ...(changedAt ? { lastmod: changedAt } : {}) })
    }
  }
  stream.end()
  return String(await streamToPromise(stream))
}
