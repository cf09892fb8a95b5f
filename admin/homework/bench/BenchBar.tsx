import { Link } from '@payloadcms/ui'
import type { ReviewPage } from '../../../queries/reviewPage.ts'
import type { QueueFilter } from '../../../queries/soughtHomework.ts'
import { adminPaths } from '../../adminPaths.ts'
import { shortTime } from '../../shortTime.ts'
import { Icon, signs } from './Icon.tsx'

type Props = {
  page: ReviewPage
  filter: QueueFilter
  /** Whether they may look at the student; teachers may not. */
  isMentor: boolean
  zone: string
  isWide: boolean
  onWide: () => void
  onHelp: () => void
}

/** Whose work it is and what it is for, how much waits, and the way on. */
export function BenchBar({ page, filter, isMentor, zone, isWide, onWide, onHelp }: Props) {
  const { homework, student, course, lecture, next, waiting } = page
  return (
    <header className="bench-bar">
      <Link
        className="bench-bar__back"
        href={adminPaths.queue('pending', { filter })}
        prefetch={false}
      >
        <Icon path={signs.left} />
        <span>Homework</span>
      </Link>
      <div className="bench-bar__who">
        <h1>
          {isMentor ? (
            <Link href={adminPaths.student(student.id)} prefetch={false}>
              {student.name}
            </Link>
          ) : (
            student.name
          )}
        </h1>
        <p>
          <Link href={adminPaths.lecture(lecture.id)} prefetch={false}>
            {lecture.title}
          </Link>
          <span className="bench-bar__course">{course.title}</span>
          <span>attempt {homework.attempt}</span>
          <time dateTime={homework.submittedAt}>
            {shortTime(new Date(homework.submittedAt), zone)}
          </time>
        </p>
      </div>
      <p className="bench-bar__waiting">
        <b>{waiting.toLocaleString('en-GB')}</b> waiting
      </p>
      <div className="bench-bar__ways">
        <button
          type="button"
          className="tool"
          aria-label="The photo alone"
          aria-pressed={isWide}
          title="The photo alone (W)"
          onClick={onWide}
        >
          <Icon path={signs.wide} />
        </button>
        <button type="button" className="tool" aria-label="Keys" title="Keys (?)" onClick={onHelp}>
          ?
        </button>
        {next && (
          <Link
            className="bench-bar__next"
            href={adminPaths.review(next, filter)}
            prefetch={false}
            aria-keyshortcuts="Alt+N"
            title="Next, leaving this as it is (Alt N)"
          >
            <span>Next</span>
            <Icon path={signs.right} />
          </Link>
        )}
      </div>
    </header>
  )
}
