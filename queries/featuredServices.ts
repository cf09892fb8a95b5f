import type { PayloadRequest } from 'payload'
import { money } from '../domain/money.ts'
import type { Money } from '../domain/money.ts'
import { croppedPicture, pictureColumns } from './pictureOf.ts'
import type { Picture } from './pictureOf.ts'

/** A service as it is announced on the first page. */
export type ServiceTeaser = {
  slug: string
  title: string
  summary: string | null
  price: Money
  cover: Picture | null
}

/**
 * The services that the school puts forward, in its order, at most `limit`. Three statements: the currency,
 * the services, their covers.
 */
export async function featuredServices(
  req: PayloadRequest,
  { limit }: { limit: number },
): Promise<ServiceTeaser[]> {
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
      where: { and: [{ active: { equals: true } }, { featured: { equals: true } }] },
      sort: '_order',
      select: { slug: true, title: true, summary: true, price: true, cover: true },
      populate: { media: pictureColumns },
      depth: 1,
      limit,
      pagination: false,
      overrideAccess: false,
      req,
    }),
  ])
  return docs.map(({ slug, title, summary, price, cover }) => ({
    slug,
    title,
    summary: summary ?? null,
    price: money(price, currency),
    cover: croppedPicture(cover, 'card'),
  }))
}
