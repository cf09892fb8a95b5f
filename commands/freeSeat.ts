import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import { hasAccess } from './hasAccess.ts'
import { lockGroupCourse, membershipOf, standUp } from './seats.ts'

/** Takes the seat, or the place in the queue, of somebody whose access has ended, unless it is back by now. */
export async function freeSeat(
  req: PayloadRequest,
  { course, student }: { course: string; student: string },
  now: Date,
): Promise<void> {
  await withTx(req, async (tx) => {
    await lockGroupCourse(tx, course)
    if (await hasAccess(tx, { course, student })) return
    const sits = await membershipOf(tx, { course, student })
    if (sits) await standUp(tx, sits, { cause: 'access-ended', by: null, now })
  })
}
