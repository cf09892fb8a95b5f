import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { leaveFlash } from '../commands/leaveFlash.ts'
import { removeFromDraft } from '../commands/removeFromDraft.ts'
import { saveDraft } from '../commands/saveDraft.ts'
import { MAX_COMMENT, MAX_FILES } from '../domain/homework.ts'
import { isId } from '../domain/id.ts'
import { refused } from '../domain/refusals.ts'
import { ownDraft } from '../queries/ownDraft.ts'
import { ownLecturePath } from '../queries/ownLecturePath.ts'
import { leadToLecture } from './leadToLecture.ts'
import { respond } from './panelAsk.ts'
import { respondRefused } from './respond.ts'

const id = z.string().refine(isId)

const Change = z.object({
  comment: z.string().max(MAX_COMMENT).optional(),
  files: z
    .array(id)
    .max(2 * MAX_FILES)
    .optional(),
})

const lectureIn = ({ searchParams }: PayloadRequest): string | null => {
  const lecture = searchParams.get('lecture')
  return isId(lecture ?? '') ? lecture : null
}

/** GET /api/homework/draft?lecture=ID: what its student has gathered, and how far the files are. */
const show: Endpoint = {
  path: '/draft',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return respondRefused(refused('sign-in-first'))
    const draft = await ownDraft(req, lectureIn(req) ?? '')
    return draft ? Response.json(draft) : respondRefused(refused('not-found'))
  },
}

/** PATCH /api/homework/draft?lecture=ID with `comment`, or with `files` in their new order. */
const save: Endpoint = {
  path: '/draft',
  method: 'patch',
  handler: async (req) => {
    if (!req.user) return respondRefused(refused('sign-in-first'))
    const lecture = lectureIn(req)
    if (!lecture) return respondRefused(refused('not-found'))
    const change = Change.safeParse(await req.json?.().catch(() => null))
    if (!change.success) return respondRefused(refused('invalid-input'))
    return respond(await saveDraft(req, { ...change.data, lecture }, new Date()))
  },
}

/** DELETE /api/homework/draft/:file?lecture=ID: a file is taken out, and is gone. */
const remove: Endpoint = {
  path: '/draft/:file',
  method: 'delete',
  handler: async (req) => {
    if (!req.user) return respondRefused(refused('sign-in-first'))
    const lecture = lectureIn(req)
    const file = id.safeParse(req.routeParams?.file)
    if (!lecture || !file.success) return respondRefused(refused('not-found'))
    return respond(await removeFromDraft(req, { lecture, file: file.data }, new Date()))
  },
}

/**
 * POST /api/homework/draft/:file/leave-out?lecture=ID: the same for a form without script, which sends its `comment`
 * along. It is kept in the draft, and the form led back to its page, which shows what was refused.
 */
const leaveOut: Endpoint = {
  path: '/draft/:file/leave-out',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return respondRefused(refused('sign-in-first'))
    const lecture = lectureIn(req)
    const place = lecture && (await ownLecturePath(req, lecture))
    const file = id.safeParse(req.routeParams?.file)
    if (!place || !file.success) return respondRefused(refused('not-found'))
    const now = new Date()
    const comment = await commentIn(req)
    const kept = comment === undefined ? null : await saveDraft(req, { lecture, comment }, now)
    const answer = await removeFromDraft(req, { lecture, file: file.data }, now)
    const refusal = [answer, kept].find((each) => each?.kind === 'refused')
    if (refusal?.kind !== 'refused') return leadToLecture(req, place, '#homework')
    const left = { user: req.user.id, reason: refusal.reason, kept: { comment: comment ?? '' } }
    return leadToLecture(req, place, `?flash=${await leaveFlash(req, left, now)}`)
  },
}

/** What was written in the form; undefined when it did not say. Browsers send line ends as CR LF. */
async function commentIn(req: PayloadRequest): Promise<string | undefined> {
  const form = await req.formData?.().catch(() => undefined)
  const comment = form?.get('comment')
  return typeof comment === 'string' ? comment.replaceAll('\r\n', '\n') : undefined
}

export const draftEndpoints: Endpoint[] = [show, save, remove, leaveOut]
