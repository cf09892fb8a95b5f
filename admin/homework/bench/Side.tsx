import type { ReactNode } from 'react'
import type { ReviewPage } from '../../../queries/reviewPage.ts'
import { History } from './History.tsx'
import { MarkList } from './MarkList.tsx'
import { OtherAttempts } from './OtherAttempts.tsx'
import { missingFrom } from './plates.ts'
import type { Bench } from './useBench.ts'

type Props = { page: ReviewPage; bench: Bench; zone: string; desk: ReactNode }

/** All that is in words: the task, what the student says, the marks, what was before; and the verdict. */
export function Side({ page, bench, zone, desk }: Props) {
  const { homework, lecture, student, others, history } = page
  const missing = missingFrom(homework)
  const replies = new Map(homework.marks.map((mark) => [mark.id, mark.replies]))
  return (
    <aside className="side" aria-label="About this homework">
      <div className="side__read" tabIndex={0} role="region" aria-label="Task, marks and history">
        {missing && <p className="side__missing">{missing}</p>}
        {homework.comment && (
          <section aria-labelledby="comment">
            <h2 id="comment">{student.name} says</h2>
            <blockquote className="side__said" lang={student.language}>
              {homework.comment}
            </blockquote>
          </section>
        )}
        <section aria-labelledby="marks">
          <h2 id="marks">
            Marks {bench.marks.all.length > 0 && <span>{bench.marks.all.length}</span>}
          </h2>
          <MarkList
            bench={bench}
            homework={homework.id}
            replies={replies}
            canReply={homework.status !== 'submitted'}
            language={student.language}
          />
        </section>
        {lecture.task && (
          <section aria-labelledby="task">
            <h2 id="task">The task</h2>
            <p className="side__task">{lecture.task}</p>
          </section>
        )}
        <OtherAttempts attempts={others} bench={bench} language={student.language} zone={zone} />
        <History history={history} zone={zone} />
      </div>
      {desk}
    </aside>
  )
}
