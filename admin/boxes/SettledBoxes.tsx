import { Link } from '@payloadcms/ui'
import { addressLines } from '../../domain/addressLines.ts'
import type { BoxRow } from '../../queries/boxQueue.ts'
import { adminPaths } from '../adminPaths.ts'
import { shortTime } from '../shortTime.ts'
import { countryName } from './countryName.ts'

type Props = { rows: readonly BoxRow[]; zone: string }

/** The boxes that were sent or declined: where they went, when, how and by whom. */
export function SettledBoxes({ rows, zone }: Props) {
  return (
    <ul className="boxes__list">
      {rows.map((row) => (
        <li key={row.id} className="boxes__row" data-settled>
          <div>
            <Link
              className="boxes__name"
              href={adminPaths.student(row.student.id)}
              prefetch={false}
            >
              {row.student.name}
            </Link>
            <span className="boxes__soft">{row.plan ?? 'The plan is gone'}</span>
          </div>
          <address className="boxes__address">
            {addressLines(row.address, countryName(row.address.country)).map((line, index) => (
              <span key={index}>{line}</span>
            ))}
            <span className="boxes__soft">{row.address.phone}</span>
          </address>
          <div className="boxes__since">
            {row.settledAt && (
              <time dateTime={row.settledAt}>
                {row.status} {shortTime(new Date(row.settledAt), zone)}
              </time>
            )}
            {row.sentBy && <span className="boxes__soft">by {row.sentBy}</span>}
          </div>
          <Settled row={row} />
        </li>
      ))}
    </ul>
  )
}

function Settled({ row: { carrier, tracking, trackingUrl, reason } }: { row: BoxRow }) {
  const number = tracking ?? 'no number'
  return (
    <div className="boxes__outcome">
      {reason && <span>{reason}</span>}
      {carrier && <span>{carrier}</span>}
      {carrier && (
        <span className="boxes__soft">
          {trackingUrl ? (
            <a href={trackingUrl} rel="noreferrer" target="_blank">
              {number}
            </a>
          ) : (
            number
          )}
        </span>
      )}
    </div>
  )
}
