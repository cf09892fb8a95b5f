import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { reviewerOf } from '../../access/people.ts'
import { personOf } from '../../queries/personOf.ts'
import { adminPaths } from '../adminPaths.ts'

/** The way to the homework that waits, for those who review it. */
export async function QueueLink({ payload, user }: ServerProps) {
  // The menu is given the account as it is stored, without what a teacher teaches.
  const teaches = user?.role === 'teacher' ? await personOf(payload, user.id) : null
  if (!user || !reviewerOf({ ...user, ...teaches })) return null
  return (
    <Link className="nav__link nav__first" href={adminPaths.queue()} prefetch={false}>
      <span className="nav__link-label">Homework to review</span>
    </Link>
  )
}
