import type { TeacherDashboard } from '../../queries/teacherDashboard.ts'
import { adminPaths } from '../adminPaths.ts'
import { Figure } from './Figure.tsx'
import { WaitingLongest } from './WaitingLongest.tsx'

/** The day of somebody who teaches: the homework of their own courses. */
export function TeacherPart({ homeworkWaiting, waiting, now }: TeacherDashboard & { now: Date }) {
  return (
    <>
      <ul className="desk__numbers">
        <Figure
          value={homeworkWaiting}
          label="homework waiting"
          href={adminPaths.queue('pending')}
        />
      </ul>
      <WaitingLongest waiting={waiting} now={now} />
    </>
  )
}
