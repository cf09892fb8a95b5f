import type { PayloadRequest } from 'payload'
import { isDraftKind } from '../domain/draftKind.ts'
import { isId } from '../domain/id.ts'
import { courseColumns, readyCourse } from './courseOffer.ts'
import type { CourseOffer } from './courseOffer.ts'
import { lectureDraft } from './lectureDraft.ts'
import type { LectureDraft } from './lectureDraft.ts'
import { postColumns, readyPost } from './postPage.ts'
import type { PostPage } from './postPage.ts'
import { readyTextPage, textPageColumns } from './textPage.ts'
import type { TextPage } from './textPage.ts'

/** The newest draft of a document, as its page will show it; of one without changes, what is published. */
export type DraftPreview =
  | { kind: 'courses'; course: CourseOffer }
  | { kind: 'lectures'; lecture: LectureDraft }
  | { kind: 'pages'; page: TextPage }
  | { kind: 'posts'; post: PostPage }

/**
 * What somebody who writes sees before everybody does; null when there is no such draft. Only for those who
 * may read drafts: whoever asks for it says so beforehand. As many statements as the page itself.
 */
export async function draftPreview(
  req: PayloadRequest,
  { kind, id }: { kind: string; id: string },
  now: Date,
): Promise<DraftPreview | null> {
  if (!isDraftKind(kind) || !isId(id)) return null
  const newest = {
    where: { id: { equals: id } },
    draft: true,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  } as const

  switch (kind) {
    case 'posts': {
      const { docs } = await req.payload.find({ collection: 'posts', ...postColumns, ...newest })
      return docs[0] ? { kind, post: await readyPost(req, docs[0], now) } : null
    }
    case 'pages': {
      const columns = textPageColumns
      const { docs } = await req.payload.find({ collection: 'pages', ...columns, ...newest })
      return docs[0] ? { kind, page: await readyTextPage(req, docs[0]) } : null
    }
    case 'courses': {
      const columns = courseColumns
      const { docs } = await req.payload.find({ collection: 'courses', ...columns, ...newest })
      return docs[0] ? { kind, course: await readyCourse(req, docs[0]) } : null
    }
    case 'lectures': {
      const lecture = await lectureDraft(req, id)
      return lecture && { kind, lecture }
    }
  }
}
