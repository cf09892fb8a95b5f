import type { PayloadRequest } from 'payload'
import { services } from '../world/services.ts'
import { toLexical } from '../world/toLexical.ts'
import type { HungFilms } from './hangFilms.ts'
import type { Pictures } from './hangPictures.ts'

type Ask = { pictures: Pictures; films: HungFilms }

/** Offers the services, in their order. Answers their ids by slug. */
export async function offerServices(
  req: PayloadRequest,
  { pictures, films }: Ask,
): Promise<ReadonlyMap<string, string>> {
  const offered = new Map<string, string>()
  for (const service of services) {
    const { slug, title, summary, price, days, questions } = service
    const { id } = await req.payload.create({
      collection: 'services',
      data: {
        slug,
        title,
        summary,
        price,
        days,
        features: service.features.join('\n'),
        description: toLexical(service.description),
        cover: pictures.cover(service.cover),
        gallery: service.gallery.map(pictures.cover),
        film: service.film && (films.get(service.film) ?? null),
        questions: [...questions],
        featured: service.isFeatured,
      },
      req,
    })
    offered.set(slug, id)
  }
  return offered
}
