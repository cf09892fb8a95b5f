import type { PayloadRequest } from 'payload'
import { changeProfile } from '../commands/changeProfile.ts'
import { writeComment } from '../commands/writeComment.ts'
import { kept } from '../database/answers.ts'
import { commentForm } from '../queries/commentForm.ts'
import { ownComments } from '../queries/ownComments.ts'
import { ownProfile } from '../queries/ownProfile.ts'
import { profilePage } from '../queries/profilePage.ts'
import { coursesPage } from '../queries/coursesPage.ts'
import { runningOffers } from '../queries/runningOffers.ts'
import { teacherCards } from '../queries/teacherCards.ts'
import { teacherPage } from '../queries/teacherPage.ts'

/** What the school shows of itself, the people visitors meet there, and what students say in public. */
export const communityFor = (req: PayloadRequest, now: () => Date) => ({
  offersPage: () => kept(req, 'running offers', () => runningOffers(req, now())),
  coursesPage: () => coursesPage(req),
  teachersPage: () => kept(req, 'teacher cards', () => teacherCards(req)),
  teacherPage: (slug: string) => teacherPage(req, slug),
  profilePage: (slug: string) => profilePage(req, slug),
  ownProfile: () => ownProfile(req),
  ownComments: () => ownComments(req),
  commentForm: (ask?: { course: string }) => commentForm(req, ask),
  changeProfile: (form: Parameters<typeof changeProfile>[1]) => changeProfile(req, form),
  writeComment: (form: Parameters<typeof writeComment>[1]) => writeComment(req, form),
})
