import { Link } from '@payloadcms/ui'
import type { LeavingCause } from '../../domain/groupLeaving.ts'
import type { Left } from '../../queries/courseGroups.ts'
import { adminPaths } from '../adminPaths.ts'
import { shortTime } from '../shortTime.ts'

type Props = { left: readonly Left[]; zone: string }

const causes: Record<LeavingCause, string> = {
  moved: 'moved on',
  removed: 'was taken out',
  'access-ended': 'left with the end of access',
}

/** Who sat where before, and why they do not any more. */
export function LeftSeats({ left, zone }: Props) {
  if (left.length === 0) return null
  return (
    <section className="groups__part" aria-labelledby="left">
      <h2 id="left">Who has left a seat</h2>
      <ul className="groups__left">
        {left.map(({ id, student, name, group, cause, reason, by, at }) => (
          <li key={id}>
            <Link href={adminPaths.student(student)} prefetch={false}>
              {name}
            </Link>{' '}
            {causes[cause]} from {group ?? 'the queue'}
            <span className="groups__soft">
              <time dateTime={at}>{shortTime(new Date(at), zone)}</time>
              {by && ` · by ${by}`}
              {reason && ` · ${reason}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
