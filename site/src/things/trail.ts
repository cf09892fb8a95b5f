import type { BreadcrumbList } from 'schema-dts'
import { wholeUrl } from './thing.ts'

/** A page on the way from the first page to the one that is shown. */
export type Step = { name: string; path: string }

/** Where a page stands: the school, its lists, the page itself. */
export const trailThing = (siteUrl: string, steps: readonly Step[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: wholeUrl(siteUrl, path),
  })),
})
