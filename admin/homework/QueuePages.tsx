import { Link } from '@payloadcms/ui'
import type { QueuePlace } from '../../queries/soughtHomework.ts'
import { adminPaths } from '../adminPaths.ts'
import type { QueueQuery } from './queueAsk.ts'

type Props = { query: QueueQuery; next: QueuePlace | null }

/** The way through a queue longer than a page: on, and back to where it begins. */
export function QueuePages({ query: { show, filter, after }, next }: Props) {
  if (!after && !next) return null
  return (
    <nav className="queue__pages" aria-label="Pages">
      {after && (
        <Link href={adminPaths.queue(show, { filter })} prefetch={false}>
          ← To the beginning
        </Link>
      )}
      {next && (
        <Link href={adminPaths.queue(show, { filter, after: next })} rel="next" prefetch={false}>
          Next →
        </Link>
      )}
    </nav>
  )
}
