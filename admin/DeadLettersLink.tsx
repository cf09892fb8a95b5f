import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { isMentor } from '../access/people.ts'

/** The way to what was given up, for those who may look. */
export function DeadLettersLink({ user }: ServerProps) {
  if (!isMentor(user)) return null
  return (
    <Link className="nav__link" href="/admin/dead-letters" prefetch={false}>
      <span className="nav__link-label">Given up</span>
    </Link>
  )
}
