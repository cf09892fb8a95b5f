import { Link } from '@payloadcms/ui'
import type { ReviewPage } from '../../queries/reviewPage.ts'
import { adminPaths } from '../adminPaths.ts'
import { shortTime } from '../shortTime.ts'

type Props = Pick<ReviewPage, 'homework' | 'student' | 'course' | 'lecture'> & { zone: string }

/** Whose work it is, and what it is for. */
export function ReviewHeader({ homework, student, course, lecture, zone }: Props) {
  return (
    <header className="review__header">
      <h1>{student.name}</h1>
      <p>
        <Link href={adminPaths.lecture(lecture.id)} prefetch={false}>
          {lecture.title}
        </Link>
        {` in ${course.title}, attempt ${homework.attempt}, handed in `}
        <time dateTime={homework.submittedAt}>
          {shortTime(new Date(homework.submittedAt), zone)}
        </time>
        {'. '}
        <Link href={adminPaths.student(student.id)} prefetch={false}>
          All about {student.name}
        </Link>
      </p>
    </header>
  )
}
