import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { isMentor } from '../../access/people.ts'
import { adminPaths } from '../adminPaths.ts'

/** The way to what people have written, for those who answer. */
export function InboxLink({ user }: ServerProps) {
  if (!isMentor(user)) return null
  return (
    <Link className="nav__link" href={adminPaths.inbox()} prefetch={false}>
      <span className="nav__link-label">Messages</span>
    </Link>
  )
}
