import { Link } from '@payloadcms/ui'
import type { BeforeListTableServerProps, Where } from 'payload'
import { isMentor } from '../../access/people.ts'
import { formatMoney } from '../../domain/money.ts'
import { ordersTotals } from '../../queries/ordersTotals.ts'
import { adminPaths } from '../adminPaths.ts'
import { FileLink } from './FileLink.tsx'
import './orders.css'

/** Above the list of orders: what those the filter lets through come to, the file of them, and the way to sales. */
export async function OrdersHead({ payload, user, searchParams }: BeforeListTableServerProps) {
  if (!user || !isMentor(user)) return null
  const totals = await ordersTotals(payload, user, whereOf(searchParams))
  return (
    <div className="orders-head">
      <p>
        {totals.map(({ paid, refunded, currency, count }) => (
          <span key={currency}>
            {count.toLocaleString('en-GB')} paid:{' '}
            <b>{formatMoney({ amount: paid, currency }, 'en-GB')}</b>
            {refunded > 0 && `, ${formatMoney({ amount: refunded, currency }, 'en-GB')} given back`}
          </span>
        ))}
        {totals.length === 0 && <span>None of these is paid.</span>}
      </p>
      <p className="orders-head__ways">
        <FileLink />
        <Link href={adminPaths.sales()} prefetch={false}>
          Sales at a glance
        </Link>
      </p>
    </div>
  )
}

function whereOf(params: Record<string, unknown> | undefined): Where {
  const where = params?.where
  return typeof where === 'object' && where !== null ? (where as Where) : {}
}
