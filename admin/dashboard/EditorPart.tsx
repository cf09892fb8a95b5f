import { Link } from '@payloadcms/ui'
import type { EditorDashboard } from '../../queries/editorDashboard.ts'
import { adminPaths } from '../adminPaths.ts'
import { shortTime } from '../shortTime.ts'

/** The day of somebody who writes: what there is, and where they left off. */
export function EditorPart({ courses, lectures, changed, zone }: EditorDashboard & Zoned) {
  return (
    <>
      <ul className="desk__numbers">
        <li>
          <Link className="desk__number" href="/admin/collections/courses" prefetch={false}>
            <b>{courses}</b> <span>courses</span>
          </Link>
        </li>
        <li>
          <Link className="desk__number" href="/admin/collections/lectures" prefetch={false}>
            <b>{lectures}</b> <span>lectures</span>
          </Link>
        </li>
      </ul>
      <section className="desk__card" aria-labelledby="changed">
        <h2 id="changed">Changed last</h2>
        {changed.length === 0 && <p className="desk__nothing">No lectures yet.</p>}
        <ul className="desk__list">
          {changed.map(({ id, title, isPublished, updatedAt }) => (
            <li key={id}>
              <Link className="desk__row" href={adminPaths.lecture(id)} prefetch={false}>
                <b>{title}</b>
                <span className="desk__aside">
                  <span>{isPublished ? 'published' : 'draft'}</span>
                  <time className="desk__soft" dateTime={updatedAt.toISOString()}>
                    {shortTime(updatedAt, zone)}
                  </time>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

type Zoned = { zone: string }
