import type { PayloadRequest } from 'payload'
import { isEditor } from '../access/people.ts'
import { blogPage } from '../queries/blogPage.ts'
import { draftPreview } from '../queries/draftPreview.ts'
import { previewCaptions, previewLecture } from '../queries/previewLecture.ts'
import { postPage } from '../queries/postPage.ts'
import { projectCards } from '../queries/projectCards.ts'
import { projectPage } from '../queries/projectPage.ts'
import { publicCaptions } from '../queries/publicCaptions.ts'
import { servicePage } from '../queries/servicePage.ts'
import { servicesPage } from '../queries/servicesPage.ts'
import { textPage } from '../queries/textPage.ts'

/** What everyone may read of the school, beside its courses; and the drafts of it, for those who write them. */
export const readingFor = (req: PayloadRequest, now: () => Date) => ({
  servicesPage: () => servicesPage(req),
  servicePage: (slug: string) => servicePage(req, slug),
  projectsPage: () => projectCards(req),
  projectPage: (slug: string) => projectPage(req, slug),
  blogPage: (ask: { topic?: string; page: number }) => blogPage(req, ask, now()),
  postPage: (slug: string) => postPage(req, slug, now()),
  textPage: (slug: string) => textPage(req, slug),
  previewLecture: (ask: { course: string; lecture: string }) => previewLecture(req, ask),
  previewCaptions: (ask: { course: string; lecture: string }) => previewCaptions(req, ask),
  publicCaptions: (film: string) => publicCaptions(req, film),
  draftPreview: async (ask: { kind: string; id: string }) =>
    isEditor(req.user) ? draftPreview(req, ask, now()) : null,
})
