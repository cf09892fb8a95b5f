import type { PayloadRequest } from 'payload'
import { croppedPicture, pictureColumns } from './pictureOf.ts'
import type { Picture } from './pictureOf.ts'

/** A project as it is announced on the first page. */
export type ProjectTeaser = {
  slug: string
  title: string
  year: number | null
  client: string | null
  cover: Picture | null
}

/** Projects that are shown, in the school's order, at most `limit`. Two statements: they, their covers. */
export async function latestProjects(
  req: PayloadRequest,
  { limit }: { limit: number },
): Promise<ProjectTeaser[]> {
  const { docs } = await req.payload.find({
    collection: 'projects',
    where: { active: { equals: true } },
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
    cover: croppedPicture(cover, 'card'),
  }))
}
