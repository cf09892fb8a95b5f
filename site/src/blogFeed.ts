import { Feed } from 'feed'
import { publicPath } from '../../domain/publicPath.ts'
import { wholeUrl } from './things/thing.ts'
import { wordsOf } from './words/wordsOf.ts'

/** The newest posts of the blog, for feed readers. */
export async function blogFeed(school: App.Locals['school']): Promise<Feed> {
  const chrome = await school.chrome()
  const posts = await school.feed()
  const { name, siteUrl, language, claim } = chrome
  const feed = new Feed({
    id: wholeUrl(siteUrl, '/blog'),
    link: wholeUrl(siteUrl, '/blog'),
    title: `${name}: ${wordsOf(language).found.lists.blog}`,
    ...(claim ? { description: claim } : {}),
    language,
    copyright: name,
    ...(posts[0] ? { updated: new Date(posts[0].datedAt) } : {}),
    generator: 'Atelier',
    favicon: wholeUrl(siteUrl, '/favicon.ico'),
    feedLinks: { rss: wholeUrl(siteUrl, '/feed.xml'), atom: wholeUrl(siteUrl, '/atom.xml') },
  })
  for (const { slug, title, summary, cover, datedAt } of posts) {
    const link = wholeUrl(siteUrl, publicPath('posts', slug))
    feed.addItem({
      title,
      id: link,
      link,
      date: new Date(datedAt),
      published: new Date(datedAt),
      ...(summary ? { description: summary } : {}),
      ...(cover ? { image: wholeUrl(siteUrl, cover.src) } : {}),
    })
  }
  return feed
}
