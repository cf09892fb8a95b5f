import { Link } from '@payloadcms/ui'
import type { WaitingHomework } from '../../queries/waitingHomework.ts'
import { adminPaths } from '../adminPaths.ts'
import { timeSince } from '../shortTime.ts'

/** The homework that has waited longest, each leading onto the bench. */
export function WaitingLongest({ waiting, now }: { waiting: WaitingHomework[]; now: Date }) {
  return (
    <section className="desk__card" aria-labelledby="waiting">
      <h2 id="waiting">Waiting longest</h2>
      {waiting.length === 0 && <p className="desk__nothing">Nothing waits. All is reviewed.</p>}
      <ul className="desk__list">
        {waiting.map(({ id, student, lecture, course, attempt, submittedAt }) => (
          <li key={id}>
            <Link className="desk__row" href={adminPaths.review(id)} prefetch={false}>
              <span>
                <b>{student}</b>
                <span className="desk__soft">
                  {lecture} · {course}
                </span>
              </span>
              <span className="desk__aside">
                <time dateTime={submittedAt.toISOString()}>{timeSince(submittedAt, now)}</time>
                {attempt > 1 && <span className="desk__soft">attempt {attempt}</span>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <Link className="desk__more" href={adminPaths.queue('pending')} prefetch={false}>
        All homework that waits
      </Link>
    </section>
  )
}
