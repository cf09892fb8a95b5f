import type { PayloadRequest } from 'payload'
import type { ProjectTeaser } from './latestProjects.ts'
import { pictureColumns, pictureOf } from './pictureOf.ts'

const SHOWN = 96

/**
 * The projects that are shown, in the school's order: all, or those made of one service, without the one that is
 * being looked at. Two statements: they, their covers.
 */
export async function projectCards(
  req: PayloadRequest,
  { service, but, limit = SHOWN }: { service?: string; but?: string; limit?: number } = {},
): Promise<ProjectTeaser[]> {
  const { docs } = await req.payload.find({
    collection: 'projects',
    where: {
      and: [
        { active: { equals: true } },
        ...(service === undefined ? [] : [{ service: { equals: service } }]),
        ...(but === undefined ? [] : [{ id: { not_equals: but } }]),
      ],
    },
    sort: '_order',
    select: { slug: true, title: true, year: true, client: true, cover: true },
    populate: { media: pictureColumns },
    depth: 1,
    limit,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map(({ slug, title, year, client, cover }) => ({
    slug,
    title,
    year: year ?? null,
    client: client ?? null,
    cover: pictureOf(cover),
  }))
}
