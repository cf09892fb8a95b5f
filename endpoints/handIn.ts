import type { Endpoint, PayloadRequest } from 'payload'
import { handInHomework } from '../commands/handInHomework.ts'
import type { HandedIn } from '../commands/handInHomework.ts'
import { leaveFlash } from '../commands/leaveFlash.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import type { Storage } from '../providers/storage.ts'
import { ownLecturePath } from '../queries/ownLecturePath.ts'
import { readHandIn } from './handInForm.ts'
import { leadToLecture } from './leadToLecture.ts'
import type { PhotoForm } from './photoForm.ts'
import { respondRefused } from './respond.ts'

/**
 * POST /api/homework/hand-in?lecture=ID: JSON with `comment` and the `files` of the draft in their order, or a multipart
 * form with these and with `photos` (and videos) of its own. A form without script is led back to its page, under the prefix of `language` if it has one, which shows what was refused; whoever
 * accepts JSON is answered with JSON.
 */
export const handInEndpoint = (files: Storage): Endpoint => ({
  path: '/hand-in',
  method: 'post',
  handler: async (req) => {
    const { user } = req
    if (!user?.studentId) return respondRefused(refused(user ? 'not-allowed' : 'sign-in-first'))
    const lecture = req.searchParams.get('lecture') ?? ''
    const place = await ownLecturePath(req, lecture)
    if (!place) return respondRefused(refused('not-found'))

    const now = new Date()
    const form = await readHandIn(req)
    try {
      const answer = form.problem
        ? refused(form.problem)
        : await handInHomework(req, { ...form, lecture }, files, now)
      if (wantsJson(req)) {
        return answer.kind === 'refused' ? respondRefused(answer) : Response.json(answer)
      }
      const to = await wayBack(req, { user: user.id, form, answer, now })
      return leadToLecture(req, place, to)
    } finally {
      await form.discard()
    }
  },
})

type Answered = { user: string; form: PhotoForm; answer: HandedIn | Refused; now: Date }

/**
 * Where on the page somebody goes on: at the homework; or, with a query, at the words why the form was
 * refused, which take the focus if no fragment claims it.
 */
async function wayBack(
  req: PayloadRequest,
  { user, form, answer, now }: Answered,
): Promise<string> {
  if (answer.kind !== 'refused') return '#homework'
  const kept = { comment: form.comment }
  return `?flash=${await leaveFlash(req, { user, reason: answer.reason, kept }, now)}`
}

const wantsJson = ({ headers }: PayloadRequest): boolean => {
  const accept = headers.get('accept') ?? ''
  return accept.includes('application/json') && !accept.includes('text/html')
}
