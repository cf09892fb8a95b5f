import { Link } from '@payloadcms/ui'
import type { HomeworkQueue } from '../../queries/homeworkQueue.ts'
import { adminPaths } from '../adminPaths.ts'
import { ages } from './queueAsk.ts'
import type { QueueQuery } from './queueAsk.ts'

type Props = { query: QueueQuery; courses: HomeworkQueue['courses'] }

/** Narrows the queue. A plain form: what it asks for stands in the address. */
export function QueueFilter({ query: { show, filter }, courses }: Props) {
  const isNarrowed = Object.keys(filter).length > 0
  return (
    <form className="queue__filter" method="get" action={adminPaths.queue()} role="search">
      {show !== 'pending' && <input type="hidden" name="show" value={show} />}
      <label>
        Course
        <select name="course" defaultValue={filter.course ?? ''}>
          <option value="">Every course</option>
          {courses.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        Student
        <input
          type="search"
          name="student"
          defaultValue={filter.student ?? ''}
          maxLength={120}
          placeholder="Part of the name"
        />
      </label>
      <label>
        Handed in
        <select name="days" defaultValue={filter.days ?? ''}>
          <option value="">At any time</option>
          {ages.map((days) => (
            <option key={days} value={days}>
              {days === 1 ? 'A day ago or longer' : `${days} days ago or longer`}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="btn btn--style-secondary btn--size-small">
        Show
      </button>
      {isNarrowed && (
        <Link href={adminPaths.queue(show)} prefetch={false}>
          Show all again
        </Link>
      )}
    </form>
  )
}
