import type { PayloadRequest } from 'payload'
import { notify } from '../notifications/notify.ts'
import { countProgress } from './countProgress.ts'

/** Counts after something a student did, and congratulates them if it was the last step of the course. */
export async function countOwnProgress(
  req: PayloadRequest,
  { student, course }: { student: string; course: string },
  now: Date,
): Promise<void> {
  const finishers = await countProgress(req, { courses: [course], student }, now)
  for (const finisher of finishers) await notify(req, { kind: 'course-finished', ...finisher })
}
