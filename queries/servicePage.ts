import type { PayloadRequest } from 'payload'
import { linesOf } from '../domain/lines.ts'
import { money } from '../domain/money.ts'
import type { Money } from '../domain/money.ts'
import { filmColumns, filmOf } from './filmOf.ts'
import type { Film } from './filmOf.ts'
import type { ProjectTeaser } from './latestProjects.ts'
import { pictureOf } from './pictureOf.ts'
import type { Picture } from './pictureOf.ts'
import { projectCards } from './projectCards.ts'
import { readyText } from './readyText.ts'
import type { RichNode } from './readyText.ts'

/** Work that can be ordered, as somebody reads of it who may want it. */
export type ServicePage = {
  id: string
  slug: string
  title: string
  summary: string | null
  price: Money
  /** How long it takes, roughly. */
  days: number | null
  description: RichNode[]
  /** What is included, in the school's own words, one each. */
  features: string[]
  cover: Picture | null
  film: Film | null
  gallery: Picture[]
  questions: { question: string; answer: string }[]
  /** What has been made of it before. */
  projects: ProjectTeaser[]
}

const PROJECTS = 3

/**
 * The page of a service that is offered, the same for everyone; null when there is none of this name. At most ten
 * statements: the currency, the service, its pictures, the film's poster, two of its projects, four of its text.
 */
export async function servicePage(req: PayloadRequest, slug: string): Promise<ServicePage | null> {
  const { docs } = await req.payload.find({
    collection: 'services',
    where: { and: [{ slug: { equals: slug } }, { active: { equals: true } }] },
    populate: { media: filmColumns },
    depth: 2,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const [service] = docs
  if (!service) return null

  const [{ currency }, description, projects] = await Promise.all([
    req.payload.findGlobal({
      slug: 'school',
      select: { currency: true },
      depth: 0,
      overrideAccess: false,
      req,
    }),
    readyText(req, service.description),
    projectCards(req, { service: service.id, limit: PROJECTS }),
  ])
  return {
    id: service.id,
    slug: service.slug,
    title: service.title,
    summary: service.summary ?? null,
    price: money(service.price, currency),
    days: service.days ?? null,
    description,
    features: linesOf(service.features),
    cover: pictureOf(service.cover),
    film: filmOf(service.film),
    gallery: (service.gallery ?? []).map(pictureOf).filter((picture) => picture !== null),
    questions: (service.questions ?? []).map(({ question, answer }) => ({ question, answer })),
    projects,
  }
}
