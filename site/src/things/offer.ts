import type { Offer } from 'schema-dts'
import { inDecimals } from '../../../domain/money.ts'
import type { Money } from '../../../domain/money.ts'
import { schoolId, wholeUrl } from './thing.ts'

/** Something that is sold for a price, and where. */
export const offerThing = (
  siteUrl: string,
  { name, price, path }: { name: string; price: Money; path: string },
): Offer => ({
  '@type': 'Offer',
  name,
  price: inDecimals(price),
  priceCurrency: price.currency,
  availability: 'https://schema.org/InStock',
  category: 'Paid',
  url: wholeUrl(siteUrl, path),
  seller: { '@id': schoolId(siteUrl) },
})
