import type { PayloadRequest } from 'payload'
import type { PageKind } from '../domain/pageKind.ts'
import type { Page } from '../payload-types.ts'
import { readyText } from './readyText.ts'
import type { RichNode } from './readyText.ts'

/** A page of text: about the school, or one that the law wants. */
export type TextPage = {
  slug: string
  title: string
  kind: PageKind
  summary: string | null
  body: RichNode[]
  changedAt: string
}

/** What `readyPage` needs of a row. */
export const textPageColumns = {
  select: { slug: true, title: true, kind: true, summary: true, body: true, updatedAt: true },
  depth: 0,
} as const

export type TextPageRow = Pick<Page, 'slug' | 'title' | 'kind' | 'summary' | 'body' | 'updatedAt'>

/**
 * A page of text that is published, the same for everyone; null when there is none of this name. At most five
 * statements: the page, and four of its text.
 */
export async function textPage(req: PayloadRequest, slug: string): Promise<TextPage | null> {
  const { docs } = await req.payload.find({
    collection: 'pages',
    where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] },
    ...textPageColumns,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs[0] ? readyTextPage(req, docs[0]) : null
}

/** A page of text, published or not yet, ready to be shown. */
export async function readyTextPage(req: PayloadRequest, row: TextPageRow): Promise<TextPage> {
  return {
    slug: row.slug,
    title: row.title,
    kind: row.kind,
    summary: row.summary ?? null,
    body: await readyText(req, row.body),
    changedAt: row.updatedAt,
  }
}
