import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { reviewerOf } from '../../access/people.ts'
import { VERDICT_DELAY_SECONDS } from '../../domain/homework.ts'
import { panelGreeting } from '../../queries/panelGreeting.ts'
import type { ReviewPage } from '../../queries/reviewPage.ts'
import { reviewPage } from '../../queries/reviewPage.ts'
import { BenchView } from './bench/BenchView.tsx'
import { languageNames } from './languageNames.ts'
import { Outcome } from './Outcome.tsx'
import './homework.css'
import './bench/bench.css'
import './bench/stage.css'
import './bench/tools.css'
import './bench/side.css'
import './bench/desk.css'

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
  const { homework, student, verdict } = page
  return (
    <BenchView
      key={homework.id}
      page={page}
      zone={zone}
      languageName={languageNames[student.language]}
      given={verdict && givenTo(req.user, verdict)}
      outcome={homework.status === 'submitted' ? null : <Outcome {...page} zone={zone} />}
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
