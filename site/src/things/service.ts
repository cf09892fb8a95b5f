import type { Service } from 'schema-dts'
import type { Money } from '../../../domain/money.ts'
import { offerThing } from './offer.ts'
import { schoolId, wholeUrl } from './thing.ts'

type Done = {
  title: string
  summary: string | null
  path: string
  picture: string | null
  price: Money
}

/** Work the school does to order. */
export const serviceThing = (siteUrl: string, service: Done): Service => ({
  '@type': 'Service',
  name: service.title,
  url: wholeUrl(siteUrl, service.path),
  ...(service.summary ? { description: service.summary } : {}),
  ...(service.picture ? { image: wholeUrl(siteUrl, service.picture) } : {}),
  provider: { '@id': schoolId(siteUrl) },
  offers: offerThing(siteUrl, { name: service.title, price: service.price, path: service.path }),
})
