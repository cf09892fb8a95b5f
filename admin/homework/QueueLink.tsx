import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { reviewerOf } from '../../access/people.ts'
import { adminPaths } from '../adminPaths.ts'

/** The way to the homework that waits, for those who review it. */
export function QueueLink({ user }: ServerProps) {
  if (!reviewerOf(user)) return null
  return (
    <Link className="nav__link nav__first" href={adminPaths.queue()} prefetch={false}>
      <span className="nav__link-label">Homework to review</span>
    </Link>
  )
}
