import { Link } from '@payloadcms/ui'
import type { PastHomework } from '../../../queries/reviewPage.ts'
import { adminPaths } from '../../adminPaths.ts'
import { shortTime } from '../../shortTime.ts'

type Props = { history: readonly PastHomework[]; zone: string }

/** What the student has handed in for this course, and what became of it. */
export function History({ history, zone }: Props) {
  if (history.length === 0) return null
  return (
    <details className="history">
      <summary>
        <h2>
          Before this <span>{history.length}</span>
        </h2>
      </summary>
      <ol>
        {history.map(({ id, lecture, attempt, status, submittedAt }) => (
          <li key={id}>
            <Link href={adminPaths.review(id)} prefetch={false}>
              {lecture}
              {attempt > 1 && `, attempt ${attempt}`}
            </Link>
            <small data-state={status}>
              {status}, {shortTime(new Date(submittedAt), zone)}
            </small>
          </li>
        ))}
      </ol>
    </details>
  )
}
