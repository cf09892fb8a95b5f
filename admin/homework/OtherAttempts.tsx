import type { ReviewPage } from '../../queries/reviewPage.ts'
import { shortTime } from '../shortTime.ts'
import { PhotoWall } from './PhotoWall.tsx'

type Props = { attempts: ReviewPage['others']; language: string; zone: string }

/** What else the student handed in for the same lecture, and what they were told. */
export function OtherAttempts({ attempts, language, zone }: Props) {
  if (attempts.length === 0) return null
  return (
    <section className="review__others" aria-labelledby="others">
      <h2 id="others">Other attempts</h2>
      {attempts.map(({ id, attempt, submittedAt, status, comment, remarks, photos }) => (
        <details key={id} open={attempts.length === 1}>
          <summary>
            Attempt {attempt}, {shortTime(new Date(submittedAt), zone)}, {status}
          </summary>
          {comment && <p lang={language}>{comment}</p>}
          {remarks && (
            <blockquote className="review__comment" lang={language}>
              {remarks}
            </blockquote>
          )}
          <PhotoWall photos={photos} label={`Photos of attempt ${attempt}`} />
        </details>
      ))}
    </section>
  )
}
