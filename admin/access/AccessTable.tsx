import { Link } from '@payloadcms/ui'
import type { Grant } from '../../queries/accessOf.ts'
import { adminPaths } from '../adminPaths.ts'
import { dayOfYear } from '../shortTime.ts'
import { EndDialog } from './EndDialog.tsx'

type Props = { grants: readonly Grant[]; zone: string }

const sources: Record<Grant['source'], string> = {
  'order-item': 'Bought',
  code: 'Access code',
  'by-hand': 'By hand',
}

const causes: Record<NonNullable<Grant['endCause']>, string> = {
  refunded: 'given back',
  dispute: 'disputed',
  'by-hand': 'ended by hand',
  over: 'came to its end',
  upgraded: 'upgraded',
}

/** Every grant there ever was, live ones first. */
export function AccessTable({ grants, zone }: Props) {
  return (
    <table className="access__table">
      <thead>
        <tr>
          <th scope="col">Course</th>
          <th scope="col">Because of</th>
          <th scope="col">Since</th>
          <th scope="col">Now</th>
          <th scope="col">
            <span className="access__hidden">What can be done</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {grants.map((grant) => (
          <tr key={grant.id} data-live={grant.isLive}>
            <th scope="row">{grant.course}</th>
            <td>
              {sources[grant.source]}
              {grant.plan && ` · ${grant.plan}`}
              {grant.order && (
                <>
                  {' · '}
                  <Link href={adminPaths.order(grant.order.id)} prefetch={false}>
                    {grant.order.number}
                  </Link>
                </>
              )}
              {grant.reason && <span className="access__soft">{grant.reason}</span>}
              {grant.grantedBy && <span className="access__soft">by {grant.grantedBy}</span>}
            </td>
            <td>{dayOfYear(grant.since, zone)}</td>
            <td>
              <Now grant={grant} zone={zone} />
            </td>
            <td>{grant.isLive && <EndDialog enrolment={grant.id} course={grant.course} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Now({ grant, zone }: { grant: Grant; zone: string }) {
  const { isLive, endsAt, endedAt, endCause, endReason, endedBy } = grant
  if (isLive) {
    return (
      <>
        <span className="access__state" data-state="live">
          open
        </span>
        {endsAt && <span className="access__soft">until {dayOfYear(endsAt, zone)}</span>}
      </>
    )
  }
  const at = endedAt ?? endsAt
  return (
    <>
      <span className="access__state">{endCause ? causes[endCause] : 'ended'}</span>
      {at && <span className="access__soft">{dayOfYear(at, zone)}</span>}
      {endReason && <span className="access__soft">{endReason}</span>}
      {endedBy && <span className="access__soft">by {endedBy}</span>}
    </>
  )
}
