import type { PayloadRequest } from 'payload'
import { lectureRows } from './lectureRows.ts'

/**
 * What is said in a lecture's video, as WebVTT; null when nothing is written, or the lecture is not open to
 * whoever asks. One statement.
 */
export async function captions(
  req: PayloadRequest,
  ask: { course: string; lecture: string },
  now: Date,
): Promise<string | null> {
  const found = await lectureRows(req, ask, now)
  if (!found || found.step.status === 'locked') return null
  return found.content.captions?.trim() || null
}
