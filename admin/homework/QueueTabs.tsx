import { Link } from '@payloadcms/ui'
import type { QueueName } from '../../domain/homework.ts'
import { adminPaths } from '../adminPaths.ts'

const labels: Record<QueueName, string> = {
  pending: 'Pending',
  approved: 'Approved',
  returned: 'Returned',
  all: 'All',
}

type Props = { shown: QueueName; counts: Record<QueueName, number> }

/** What homework there is, and how much of it. */
export function QueueTabs({ shown, counts }: Props) {
  return (
    <nav className="queue__tabs" aria-label="Homework by state">
      <ul>
        {(Object.keys(labels) as QueueName[]).map((name) => (
          <li key={name}>
            <Link
              className="queue__tab"
              href={adminPaths.queue(name)}
              aria-current={name === shown ? 'page' : undefined}
              prefetch={false}
            >
              {labels[name]} <span>{counts[name].toLocaleString('en-GB')}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
