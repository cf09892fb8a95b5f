import { Link } from '@payloadcms/ui'
import type { QueueName } from '../../domain/homework.ts'
import { adminPaths } from '../adminPaths.ts'
import type { QueueQuery } from './queueAsk.ts'

const labels: Record<QueueName, string> = {
  pending: 'Pending',
  approved: 'Approved',
  returned: 'Returned',
  all: 'All',
}

type Props = { query: QueueQuery; pending: number }

/** What homework there is, and how much of it waits. What the queue is narrowed to stays. */
export function QueueTabs({ query: { show, filter }, pending }: Props) {
  return (
    <nav className="queue__tabs" aria-label="Homework by state">
      <ul>
        {(Object.keys(labels) as QueueName[]).map((name) => (
          <li key={name}>
            <Link
              className="queue__tab"
              href={adminPaths.queue(name, { filter })}
              aria-current={name === show ? 'page' : undefined}
              prefetch={false}
            >
              {labels[name]}
              {name === 'pending' && <span>{pending.toLocaleString('en-GB')}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
