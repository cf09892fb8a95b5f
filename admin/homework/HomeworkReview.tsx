import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { reviewerOf } from '../../access/people.ts'
import { VERDICT_DELAY_SECONDS } from '../../domain/homework.ts'
import { panelGreeting } from '../../queries/panelGreeting.ts'
import type { ReviewPage } from '../../queries/reviewPage.ts'
import { reviewPage } from '../../queries/reviewPage.ts'
import { adminPaths } from '../adminPaths.ts'
import { languageNames } from './languageNames.ts'
import { OtherAttempts } from './OtherAttempts.tsx'
import { Outcome } from './Outcome.tsx'
import { PhotoWall } from './PhotoWall.tsx'
import { ReviewDesk } from './ReviewDesk.tsx'
import { ReviewHeader } from './ReviewHeader.tsx'
import './homework.css'
import './review.css'

/** /admin/collections/homework/:id/review: one attempt, and the verdict on it. For those who review it. */
export async function HomeworkReview({
  initPageResult: { permissions, req },
  params,
}: AdminViewServerProps) {
  const reviewer = reviewerOf(req.user)
  if (!permissions?.canAccessAdmin || !reviewer) notFound()

  const ask = { homework: idIn(params?.segments), reviewer }
  const page = await reviewPage(req, ask, new Date())
  if (!page) notFound()

  const { zone } = await panelGreeting(req)
  const { homework, others, student, lecture, verdict } = page
  const queue = { label: 'Homework to review', url: adminPaths.queue() }
  return (
    <Gutter>
      <main className="review">
        <SetStepNav nav={[queue, { label: student.name }]} />
        <ReviewHeader {...page} zone={zone} />
        <div className="review__columns">
          <div className="review__work">
            <PhotoWall photos={homework.photos} label={`Photos by ${student.name}`} />
            {homework.comment && (
              <blockquote className="review__comment" lang={student.language}>
                {homework.comment}
              </blockquote>
            )}
            <OtherAttempts attempts={others} language={student.language} zone={zone} />
          </div>
          <div className="review__aside">
            {lecture.task && (
              <section className="review__task" aria-labelledby="task">
                <h2 id="task">The task</h2>
                <p>{lecture.task}</p>
              </section>
            )}
            <ReviewDesk
              homework={homework.id}
              student={student.name}
              language={{ code: student.language, name: languageNames[student.language] }}
              given={verdict && givenTo(req.user, verdict)}
              remarks={verdict?.remarks ?? ''}
              next={page.next && adminPaths.review(page.next)}
              outcome={homework.status === 'submitted' ? null : <Outcome {...page} zone={zone} />}
            />
          </div>
        </div>
      </main>
    </Gutter>
  )
}

/** A verdict as it looks to `reader` at this moment. */
function givenTo(reader: PayloadRequest['user'], verdict: NonNullable<ReviewPage['verdict']>) {
  const passed = (Date.now() - Date.parse(verdict.at)) / 1000
  return {
    approve: verdict.approve,
    secondsLeft: Math.max(0, VERDICT_DELAY_SECONDS - passed),
    by: verdict.by === reader?.email ? null : verdict.by,
  }
}

/** The segments are collections, homework, the id, review. */
const idIn = (segments: string | string[] | undefined): string => segments?.[2] ?? ''
