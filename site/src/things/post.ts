import type { BlogPosting } from 'schema-dts'
import { schoolId, wholeUrl } from './thing.ts'

type Written = {
  title: string
  summary: string | null
  path: string
  picture: string | null
  author: { name: string; path: string } | null
  datedAt: string
  changedAt: string
}

type At = { siteUrl: string; language: string }

/** An article of the blog. */
export const postThing = ({ siteUrl, language }: At, post: Written): BlogPosting => ({
  '@type': 'BlogPosting',
  headline: post.title,
  url: wholeUrl(siteUrl, post.path),
  mainEntityOfPage: wholeUrl(siteUrl, post.path),
  datePublished: post.datedAt,
  dateModified: post.changedAt,
  inLanguage: language,
  ...(post.summary ? { description: post.summary } : {}),
  ...(post.picture ? { image: wholeUrl(siteUrl, post.picture) } : {}),
  author: post.author
    ? { '@type': 'Person', name: post.author.name, url: wholeUrl(siteUrl, post.author.path) }
    : { '@id': schoolId(siteUrl) },
  publisher: { '@id': schoolId(siteUrl) },
})
