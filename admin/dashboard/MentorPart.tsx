import { Link } from '@payloadcms/ui'
import { formatMoney } from '../../domain/money.ts'
import type { MentorDashboard, RecentOrder } from '../../queries/mentorDashboard.ts'
import { adminPaths } from '../adminPaths.ts'
import { shortTime } from '../shortTime.ts'
import { Figure } from './Figure.tsx'
import { WaitingLongest } from './WaitingLongest.tsx'

type Props = MentorDashboard & { zone: string; now: Date }

/** The day of a mentor: how the school is, the homework that has waited longest, the newest orders. */
export function MentorPart({ counts, waiting, orders, zone, now }: Props) {
  return (
    <>
      <ul className="desk__numbers">
        <Figure
          value={counts.homeworkWaiting}
          label="homework waiting"
          href={adminPaths.queue('pending')}
        />
        <Figure
          value={counts.activeStudents}
          label="students active this week"
          href="/admin/collections/students?sort=-lastActivityAt"
        />
        <Figure
          value={counts.orders}
          label="orders in seven days"
          href="/admin/collections/orders?sort=-createdAt"
        />
        <Figure value={counts.boxesToPack} label="boxes to pack" href={adminPaths.boxes()} />
        <Figure value={counts.deadLetters} label="jobs given up" href="/admin/dead-letters" />
      </ul>
      <div className="desk__columns">
        <WaitingLongest waiting={waiting} now={now} />
        <section className="desk__card" aria-labelledby="orders">
          <h2 id="orders">Newest orders</h2>
          {orders.length === 0 && <p className="desk__nothing">Nobody has ordered yet.</p>}
          <ul className="desk__list">
            {orders.map((order) => (
              <Order key={order.id} {...order} zone={zone} />
            ))}
          </ul>
          <Link
            className="desk__more"
            href="/admin/collections/orders?sort=-createdAt"
            prefetch={false}
          >
            All orders
          </Link>
          <Link className="desk__more" href={adminPaths.sales()} prefetch={false}>
            Sales at a glance
          </Link>
        </section>
      </div>
    </>
  )
}

function Order({ id, number, email, status, total, createdAt, zone }: OrderRow) {
  return (
    <li>
      <Link className="desk__row" href={adminPaths.order(id)} prefetch={false}>
        <span>
          <b>{number}</b>
          <span className="desk__soft">{email}</span>
        </span>
        <span className="desk__aside">
          <span>
            {total && formatMoney(total, 'en-GB')} · {status.replaceAll('-', ' ')}
          </span>
          <time className="desk__soft" dateTime={createdAt.toISOString()}>
            {shortTime(createdAt, zone)}
          </time>
        </span>
      </Link>
    </li>
  )
}

type OrderRow = RecentOrder & { zone: string }
