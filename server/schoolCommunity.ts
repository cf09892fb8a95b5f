import type { PayloadRequest } from 'payload'
import { changeProfile } from '../commands/changeProfile.ts'
import { writeComment } from '../commands/writeComment.ts'
import { commentForm } from '../queries/commentForm.ts'
import { ownComments } from '../queries/ownComments.ts'
import { ownProfile } from '../queries/ownProfile.ts'
import { profilePage } from '../queries/profilePage.ts'
import { coursesPage } from '../queries/coursesPage.ts'
import { teacherCards } from '../queries/teacherCards.ts'
import { teacherPage } from '../queries/teacherPage.ts'

/** The people of the school as visitors meet them, and what students say in public. */
export const communityFor = (req: PayloadRequest) => ({
  coursesPage: () => coursesPage(req),
  teachersPage: () => teacherCards(req),
  teacherPage: (slug: string) => teacherPage(req, slug),
  profilePage: (slug: string) => profilePage(req, slug),
  ownProfile: () => ownProfile(req),
  ownComments: () => ownComments(req),
  commentForm: (ask?: { course: string }) => commentForm(req, ask),
  changeProfile: (form: Parameters<typeof changeProfile>[1]) => changeProfile(req, form),
  writeComment: (form: Parameters<typeof writeComment>[1]) => writeComment(req, form),
})
