import type { PageKind } from '../../../../domain/pageKind.ts'

/** A page of text; its body in the small Markdown of toLexical.ts. */
export type TextPage = {
  slug: string
  title: string
  kind: PageKind
  summary: string
  body: string
}
