import type { Thing as AnyThing } from 'schema-dts'

/** Something a page is about, as schema.org names it; search engines read it, nobody runs it. */
export type Thing = Exclude<AnyThing, string>

/** The whole address of a path of ours. */
export const wholeUrl = (siteUrl: string, path: string): string => new URL(path, siteUrl).href

/** How other things point to the school itself. */
export const schoolId = (siteUrl: string): string => wholeUrl(siteUrl, '/#school')

/**
 * Things as the text of a data block. No `<` stands in it, so no text of anybody ends the block
 * (html.spec.whatwg.org, restrictions for contents of script elements).
 */
export const inDataBlock = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
