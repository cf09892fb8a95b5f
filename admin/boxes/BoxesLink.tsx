import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { isMentor } from '../../access/people.ts'
import { adminPaths } from '../adminPaths.ts'

/** The way to the starter boxes that wait, for those who pack them. */
export function BoxesLink({ user }: ServerProps) {
  if (!isMentor(user)) return null
  return (
    <Link className="nav__link" href={adminPaths.boxes()} prefetch={false}>
      <span className="nav__link-label">Boxes to pack</span>
    </Link>
  )
}
