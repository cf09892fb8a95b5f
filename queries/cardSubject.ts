import type { PayloadRequest, Where } from 'payload'
import type { PublicKind } from '../domain/publicPath.ts'
import type { Media } from '../payload-types.ts'

/** What a card to share is about. */
export type CardSubject = {
  title: string
  line: string | null
  /** The url of a picture of it, and the point it is about, in percent from its left and top. */
  picture: { url: string; x: number; y: number } | null
}

/** Under which names each kind has its title, its line and its picture. */
const columns: Record<PublicKind, { title: string; line: string; picture?: string }> = {
  courses: { title: 'title', line: 'summary', picture: 'cover' },
  plans: { title: 'name', line: 'promise' },
  teachers: { title: 'name', line: 'line', picture: 'photo' },
  services: { title: 'title', line: 'summary', picture: 'cover' },
  posts: { title: 'title', line: 'summary', picture: 'cover' },
  projects: { title: 'title', line: 'summary', picture: 'cover' },
  pages: { title: 'title', line: 'summary' },
}

/**
 * What the card of a document says, the same for everyone; null when visitors see no such document. At
 * most two statements: the document, its picture.
 */
export async function cardSubject(
  req: PayloadRequest,
  { kind, slug }: { kind: PublicKind; slug: string },
  now: Date,
): Promise<CardSubject | null> {
  const { title, line, picture } = columns[kind]
  const { docs } = await req.payload.find({
    collection: kind,
    where: { and: [{ slug: { equals: slug } }, ...shownOnly(kind, now)] },
    select: Object.fromEntries([title, line, picture ?? title].map((name) => [name, true])),
    populate: { media: { url: true, sizes: true, focalX: true, focalY: true } },
    depth: 1,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const row = docs[0] as unknown as Record<string, unknown> | undefined
  if (!row) return null
  const words = (name: string) => (typeof row[name] === 'string' ? row[name] : null)
  return {
    title: words(title) ?? '',
    line: words(line) || null,
    picture: picture ? spotOf(row[picture] as Media | string | null | undefined) : null,
  }
}

/** The first page's card. One statement. */
export async function landingSubject(req: PayloadRequest): Promise<CardSubject> {
  const landing = await req.payload.findGlobal({
    slug: 'landing',
    select: { headline: true, lead: true },
    depth: 0,
    overrideAccess: false,
    req,
  })
  return { title: landing.headline, line: landing.lead ?? null, picture: null }
}

const inUse: Where = { active: { equals: true } }
const published: Where = { _status: { equals: 'published' } }

function shownOnly(kind: PublicKind, now: Date): Where[] {
  switch (kind) {
    case 'courses':
    case 'pages':
      return [published]
    case 'posts':
      return [published, { datedAt: { less_than_equal: now.toISOString() } }]
    case 'plans':
    case 'teachers':
    case 'services':
    case 'projects':
      return [inUse]
  }
}

function spotOf(upload: Media | string | null | undefined): CardSubject['picture'] {
  if (!upload || typeof upload === 'string') return null
  const url = upload.sizes?.medium?.url ?? upload.url
  return url ? { url, x: upload.focalX ?? 50, y: upload.focalY ?? 50 } : null
}
