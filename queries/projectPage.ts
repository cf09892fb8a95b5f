import type { PayloadRequest } from 'payload'
import type { Project } from '../payload-types.ts'
import { filmColumns, filmOf } from './filmOf.ts'
import type { Film } from './filmOf.ts'
import type { ProjectTeaser } from './latestProjects.ts'
import { pictureOf } from './pictureOf.ts'
import type { Picture } from './pictureOf.ts'
import { projectCards } from './projectCards.ts'
import { readyText } from './readyText.ts'
import type { RichNode } from './readyText.ts'

/** A piece of work the school is proud of. */
export type ProjectPage = {
  slug: string
  title: string
  summary: string | null
  body: RichNode[]
  cover: Picture | null
  film: Film | null
  gallery: Picture[]
  client: string | null
  year: number | null
  /** Who made it. `slug` is null for a teacher who has no page now. */
  by: { name: string; slug: string | null }[]
  /** The service it was ordered as, while that is offered. */
  service: { slug: string; title: string } | null
  /** Others to look at. */
  more: ProjectTeaser[]
}

const MORE = 3

/**
 * The page of a project that is shown, the same for everyone; null when there is none of this name. At most eleven
 * statements: the project, its pictures, the film's poster, its service, its makers, two of others, four of its text.
 */
export async function projectPage(req: PayloadRequest, slug: string): Promise<ProjectPage | null> {
  const { docs } = await req.payload.find({
    collection: 'projects',
    where: { and: [{ slug: { equals: slug } }, { active: { equals: true } }] },
    populate: {
      media: filmColumns,
      services: { slug: true, title: true, active: true },
      teachers: { name: true, slug: true, active: true },
    },
    depth: 2,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const [project] = docs
  if (!project) return null

  const [body, more] = await Promise.all([
    readyText(req, project.body),
    projectCards(req, { but: project.id, limit: MORE }),
  ])
  return {
    slug: project.slug,
    title: project.title,
    summary: project.summary ?? null,
    body,
    cover: pictureOf(project.cover),
    film: filmOf(project.film),
    gallery: (project.gallery ?? []).map(pictureOf).filter((picture) => picture !== null),
    client: project.client ?? null,
    year: project.year ?? null,
    by: (project.by ?? []).flatMap(makerOf),
    service: serviceOf(project.service),
    more,
  }
}

function makerOf(maker: NonNullable<Project['by']>[number]): ProjectPage['by'] {
  if (typeof maker === 'string') return []
  return [{ name: maker.name, slug: maker.active ? maker.slug : null }]
}

/** Read with a visitor's rights, one that is switched off stays an id; staff would be shown it. */
function serviceOf(service: Project['service']): ProjectPage['service'] {
  if (!service || typeof service === 'string' || !service.active) return null
  return { slug: service.slug, title: service.title }
}
