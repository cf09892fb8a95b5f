import { Link } from '@payloadcms/ui'
import type { QueueName } from '../../domain/homework.ts'
import { adminPaths } from '../adminPaths.ts'

type Props = { shown: QueueName; page: number; pages: number }

/** The way through a queue longer than a page. */
export function QueuePages({ shown, page, pages }: Props) {
  if (pages <= 1) return null
  return (
    <nav className="queue__pages" aria-label="Pages">
      {page > 1 && (
        <Link href={adminPaths.queue(shown, page - 1)} rel="prev" prefetch={false}>
          ← Previous
        </Link>
      )}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && (
        <Link href={adminPaths.queue(shown, page + 1)} rel="next" prefetch={false}>
          Next →
        </Link>
      )}
    </nav>
  )
}
