import type { PayloadRequest } from 'payload'
import { homeworkDraft } from './homeworkDraft.ts'
import type { HomeworkDraft } from './homeworkDraft.ts'
import { ownLecturePath } from './ownLecturePath.ts'

/** What whoever asks has gathered for a lecture they may enter now; null when they may not. Three statements. */
export async function ownDraft(
  req: PayloadRequest,
  lecture: string,
): Promise<HomeworkDraft | null> {
  const student = req.user?.studentId
  if (!student || !(await ownLecturePath(req, lecture))) return null
  return (await homeworkDraft(req, { student, lecture })) ?? { comment: '', files: [] }
}
