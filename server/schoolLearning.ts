import type { PayloadRequest } from 'payload'
import { applyForBox } from '../commands/applyForBox.ts'
import { finishLecture } from '../commands/finishLecture.ts'
import { openLecture } from '../commands/openLecture.ts'
import { replyToMark } from '../commands/replyToMark.ts'
import { touchActivity } from '../commands/touchActivity.ts'
import { boxPage } from '../queries/boxPage.ts'
import { isReadOnly } from '../database/readOnly.ts'
import { refused } from '../domain/refusals.ts'
import { captions } from '../queries/captions.ts'
import { coursePage } from '../queries/coursePage.ts'
import { dashboardPage } from '../queries/dashboardPage.ts'
import { flash } from '../queries/flash.ts'
import { groupPage } from '../queries/groupPage.ts'
import { lecturePage } from '../queries/lecturePage.ts'

/** What students see and do in their courses. Each answers null to whoever is no student. */
export const learningFor = (req: PayloadRequest, now: () => Date) => ({
  dashboardPage: async () => {
    if (!isReadOnly(req)) await touchActivity(req, now())
    return dashboardPage(req, now())
  },
  boxPage: () => boxPage(req),
  applyForBox: (ask: Parameters<typeof applyForBox>[1]) => applyForBox(req, ask),
  groupPage: (course: string) => groupPage(req, course),
  coursePage: (ask: { slug: string; page: number }) => coursePage(req, ask, now()),
  lecturePage: async (ask: { course: string; lecture: string }) => {
    const page = await lecturePage(req, ask, now())
    const student = req.user?.studentId
    if (student && page?.kind === 'open' && !isReadOnly(req)) {
      await openLecture(req, { student, lecture: page.lecture.id })
    }
    return page
  },
  captions: (ask: { course: string; lecture: string }) => captions(req, ask, now()),
  replyToMark: async (form: { mark: string; text: string; clientId: string }) => {
    const student = req.user?.studentId
    if (!student) return refused('sign-in-first')
    return replyToMark(req, { ...form, replier: { side: 'student', student } }, now())
  },
  finishLecture: (form: { lecture: string }) => finishLecture(req, form, now()),
  /** Why a form sent to the API was refused: the value of `?flash=` in the address it came back to. */
  flash: (id: string) => flash(req, id),
})
