import { Link } from '@payloadcms/ui'
import type { QueueRow } from '../../queries/homeworkQueue.ts'
import type { QueueFilter } from '../../queries/soughtHomework.ts'
import { adminPaths } from '../adminPaths.ts'
import { shortTime, timeSince } from '../shortTime.ts'

type Props = { rows: readonly QueueRow[]; filter: QueueFilter; zone: string; now: Date }

/** Homework, one attempt a row; on a narrow screen one under the other. */
export function QueueTable({ rows, filter, zone, now }: Props) {
  return (
    <table className="queue__table">
      <thead>
        <tr>
          <th scope="col">Student</th>
          <th scope="col">Lecture</th>
          <th scope="col">Attempt</th>
          <th scope="col">State</th>
          <th scope="col">Handed in</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Link
                className="queue__open"
                href={adminPaths.review(row.id, filter)}
                prefetch={false}
              >
                {row.student.name}
              </Link>
            </th>
            <td>
              {row.lecture} <span className="queue__soft">{row.course}</span>
            </td>
            <td>
              <span className="queue__label">attempt </span>
              {row.attempt}
            </td>
            <td>
              <span className="queue__state" data-state={row.status}>
                {stateOf(row)}
              </span>
              {row.claim && (
                <span className="queue__claim">
                  {row.claim.isYours ? 'on your bench' : `with ${row.claim.by}`}
                </span>
              )}
            </td>
            <td>
              <time dateTime={row.submittedAt}>
                {row.status === 'submitted'
                  ? `waiting ${timeSince(new Date(row.submittedAt), now)}`
                  : shortTime(new Date(row.submittedAt), zone)}
              </time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function stateOf({ status, verdict }: QueueRow): string {
  if (status === 'submitted' && verdict) return 'being decided'
  return status === 'submitted' ? 'pending' : status
}
