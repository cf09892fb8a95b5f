import { Link } from '@payloadcms/ui'
import type { BoxStatus } from '../../domain/box.ts'
import { adminPaths } from '../adminPaths.ts'

const labels: Record<BoxStatus, string> = {
  pending: 'Pending',
  sent: 'Sent',
  declined: 'Declined',
}

type Props = { shown: BoxStatus; counts: Record<BoxStatus, number> }

/** What has become of boxes, and of how many. */
export function BoxTabs({ shown, counts }: Props) {
  return (
    <nav className="boxes__tabs" aria-label="Boxes by state">
      <ul>
        {(Object.keys(labels) as BoxStatus[]).map((status) => (
          <li key={status}>
            <Link
              className="boxes__tab"
              href={adminPaths.boxes(status)}
              aria-current={status === shown ? 'page' : undefined}
              prefetch={false}
            >
              {labels[status]} <span>{counts[status].toLocaleString('en-GB')}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
