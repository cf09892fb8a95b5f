import { Link } from '@payloadcms/ui'
import type { ReviewPage } from '../../queries/reviewPage.ts'
import type { QueueFilter } from '../../queries/soughtHomework.ts'
import { adminPaths } from '../adminPaths.ts'
import { shortTime } from '../shortTime.ts'

type Props = Pick<ReviewPage, 'homework' | 'reviewedBy' | 'student' | 'next'> & {
  filter: QueueFilter
  zone: string
}

/** What was decided, by whom, and the way on. */
export function Outcome({ homework, reviewedBy, student, next, filter, zone }: Props) {
  const { status, remarks, reviewedAt } = homework
  return (
    <div className="desk-verdict__outcome">
      <p>
        <span className="queue__state" data-state={status}>
          {status}
        </span>{' '}
        {reviewedBy && `by ${reviewedBy}`}
        {reviewedAt && `, ${shortTime(new Date(reviewedAt), zone)}`}
      </p>
      {remarks && (
        <blockquote className="side__said" lang={student.language}>
          {remarks}
        </blockquote>
      )}
      <Link
        href={next ? adminPaths.review(next, filter) : adminPaths.queue('pending', { filter })}
        prefetch={false}
      >
        {next ? 'Next in the queue' : 'Back to the queue'}
      </Link>
    </div>
  )
}
