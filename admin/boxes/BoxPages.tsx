import { Link } from '@payloadcms/ui'
import type { BoxStatus } from '../../domain/box.ts'
import { adminPaths } from '../adminPaths.ts'

type Props = { shown: BoxStatus; page: number; pages: number }

/** The way through more boxes than a page holds. */
export function BoxPages({ shown, page, pages }: Props) {
  if (pages <= 1) return null
  return (
    <nav className="boxes__pages" aria-label="Pages">
      {page > 1 && (
        <Link href={adminPaths.boxes(shown, page - 1)} rel="prev" prefetch={false}>
          ← Previous
        </Link>
      )}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && (
        <Link href={adminPaths.boxes(shown, page + 1)} rel="next" prefetch={false}>
          Next →
        </Link>
      )}
    </nav>
  )
}
