import type { PayloadRequest } from 'payload'
import { isId } from '../domain/id.ts'

/** What is said in a film of `media`, as WebVTT; null when there is no such film, or nothing is said. One statement. */
export async function publicCaptions(req: PayloadRequest, film: string): Promise<string | null> {
  if (!isId(film)) return null
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { equals: film } },
    select: { captions: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs[0]?.captions ?? null
}
