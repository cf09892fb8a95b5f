import type { PayloadRequest } from 'payload'
import { money } from '../domain/money.ts'
import type { ServiceTeaser } from './featuredServices.ts'
import { pictureColumns, pictureOf } from './pictureOf.ts'

/** A service as the list of all of them announces it. */
export type ServiceCard = ServiceTeaser & { days: number | null }

const SHOWN = 48

/**
 * The services that are offered, in the school's order, at most `SHOWN`, the same for everyone. Three statements:
 * the currency, the services, their covers.
 */
export async function servicesPage(req: PayloadRequest): Promise<ServiceCard[]> {
  const [{ currency }, { docs }] = await Promise.all([
    req.payload.findGlobal({
      slug: 'school',
      select: { currency: true },
      depth: 0,
      overrideAccess: false,
      req,
    }),
    req.payload.find({
      collection: 'services',
      where: { active: { equals: true } },
      sort: '_order',
      select: { slug: true, title: true, summary: true, price: true, cover: true, days: true },
      populate: { media: pictureColumns },
      depth: 1,
      limit: SHOWN,
      pagination: false,
      overrideAccess: false,
      req,
    }),
  ])
  return docs.map(({ slug, title, summary, price, cover, days }) => ({
    slug,
    title,
    summary: summary ?? null,
    price: money(price, currency),
    cover: pictureOf(cover),
    days: days ?? null,
  }))
}
