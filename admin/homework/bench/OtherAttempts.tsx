import type { Attempt } from '../../../queries/attempts.ts'
import { shortTime } from '../../shortTime.ts'
import { earlierPhotos } from './earlier.ts'
import { fileAt } from './plates.ts'
import type { Bench } from './useBench.ts'

type Props = { attempts: readonly Attempt[]; bench: Bench; language: string; zone: string }

/** What else the student handed in for the same lecture, and what they were told. A photo is laid beside this one's. */
export function OtherAttempts({ attempts, bench, language, zone }: Props) {
  if (attempts.length === 0) return null
  return (
    <section aria-labelledby="others">
      <h2 id="others">Other attempts</h2>
      {attempts.map((attempt) => (
        <details key={attempt.id} className="other" open={attempts.length === 1}>
          <summary>
            Attempt {attempt.attempt}, {shortTime(new Date(attempt.submittedAt), zone)},{' '}
            {attempt.status}
          </summary>
          <ul className="other__photos">
            {earlierPhotos([attempt]).map((earlier) => (
              <li key={earlier.id}>
                <button
                  type="button"
                  aria-label={`${earlier.name}, side by side`}
                  onClick={() => bench.compare({ how: 'beside', earlier })}
                >
                  <img src={fileAt(earlier.id)} alt="" loading="lazy" />
                </button>
              </li>
            ))}
          </ul>
          {attempt.comment && <p lang={language}>{attempt.comment}</p>}
          {attempt.remarks && (
            <blockquote className="side__said" lang={language}>
              {attempt.remarks}
            </blockquote>
          )}
          <ol className="other__marks">
            {attempt.marks
              .filter(({ text }) => text !== '')
              .map(({ id, number, colour, text }) => (
                <li key={id}>
                  <span className="mark-list__number" data-colour={colour}>
                    {number}
                  </span>
                  <span lang={language}>{text}</span>
                </li>
              ))}
          </ol>
        </details>
      ))}
    </section>
  )
}
