import type { PayloadRequest } from 'payload'
import { kept } from '../database/answers.ts'
import { courseCards } from './courseCards.ts'
import type { CourseCard } from './courseCards.ts'
import { contentOf, hasContent } from './landingContent.ts'
import type { BlockContent, WrittenBlock } from './landingContent.ts'
import { pictureColumns, pictureOf } from './pictureOf.ts'
import type { Picture } from './pictureOf.ts'

/** A block of the first page. Without a title it bears the site's own words for its kind. */
export type LandingBlock = BlockContent & {
  title: string | null
  lead: string | null
  /** Its name in the address, after a #; no two are the same. */
  anchor: string
}

/** What is not written yet is null or an empty list. */
export type LandingPage = {
  headline: string
  lead: string | null
  picture: Picture | null
  /** In their order. Those that are hidden, or have nothing to show, are left out. */
  blocks: LandingBlock[]
}

/**
 * What the first page shows, the same for everyone: what is not published stays out, whoever asks. Two statements
 * for the page and its picture, and for each kind of block those of its own: at most 36 when every kind is there.
 */
export async function landingPage(req: PayloadRequest, now: Date): Promise<LandingPage> {
  const { headline, lead, picture, blocks } = await req.payload.findGlobal({
    slug: 'landing',
    select: { headline: true, lead: true, picture: true, blocks: true },
    populate: { media: pictureColumns },
    depth: 1,
    overrideAccess: false,
    req,
  })
  return {
    headline,
    lead: lead ?? null,
    picture: pictureOf(picture),
    blocks: await filled(req, (blocks ?? []).filter(isShown), now),
  }
}

async function filled(
  req: PayloadRequest,
  shown: readonly WrittenBlock[],
  now: Date,
): Promise<LandingBlock[]> {
  let read: Promise<CourseCard[]> | undefined
  const courses = () => (read ??= kept(req, 'course cards', () => courseCards(req)))
  const contents = await Promise.all(shown.map((block) => contentOf(req, block, { courses, now })))
  return shown.flatMap(({ title, lead, blockType }, place) => {
    const content = contents[place]
    if (!content || !hasContent(content)) return []
    const isFirst = shown.findIndex((each) => each.blockType === blockType) === place
    const anchor = isFirst ? blockType : `${blockType}-${place + 1}`
    return [{ ...content, title: title?.trim() || null, lead: lead?.trim() || null, anchor }]
  })
}

/** What editors write into the block itself may stand there twice; what the school has anyway, once. */
const written: readonly WrittenBlock['blockType'][] = [
  'steps',
  'voices',
  'counters',
  'story',
  'questions',
]

function isShown(
  { blockType, hidden }: WrittenBlock,
  place: number,
  all: readonly WrittenBlock[],
): boolean {
  if (hidden) return false
  if (written.includes(blockType)) return true
  return !all.slice(0, place).some((each) => each.blockType === blockType && !each.hidden)
}
