import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { isMentor, reviewerOf } from '../../access/people.ts'
import { VERDICT_DELAY_SECONDS } from '../../domain/homework.ts'
import { panelGreeting } from '../../queries/panelGreeting.ts'
import type { ReviewPage } from '../../queries/reviewPage.ts'
import { reviewPage } from '../../queries/reviewPage.ts'
import { BenchView } from './bench/BenchView.tsx'
import { languageNames } from './languageNames.ts'
import { Outcome } from './Outcome.tsx'
import { readQueueQuery } from './queueAsk.ts'
import './homework.css'
import './bench/bench.css'
import './bench/stage.css'
import './bench/tools.css'
import './bench/side.css'
import './bench/desk.css'

/**
 * /admin/collections/homework/:id/review?course=&student=&days=: one attempt, and the verdict on it. For those who review
 * it; the search is what the queue they come from is narrowed to.
 */
export async function HomeworkReview({
  initPageResult: { permissions, req },
  params,
  searchParams,
}: AdminViewServerProps) {
  const reviewer = reviewerOf(req.user)
  if (!permissions?.canAccessAdmin || !reviewer) notFound()

  const { filter } = readQueueQuery(searchParams)
  const ask = { homework: idIn(params?.segments), reviewer, filter }
  const page = await reviewPage(req, ask, new Date())
  if (!page) notFound()

  const { zone } = await panelGreeting(req)
  const { homework, student, verdict } = page
  return (
    <BenchView
      key={homework.id}
      page={page}
      filter={filter}
      isMentor={isMentor(req.user)}
      zone={zone}
      languageName={languageNames[student.language]}
      given={verdict && givenTo(req.user, verdict)}
      outcome={
        homework.status === 'submitted' ? null : <Outcome {...page} filter={filter} zone={zone} />
      }
    />
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
