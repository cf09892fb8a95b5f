import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { isMentor } from '../../access/people.ts'
import { formatMoney } from '../../domain/money.ts'
import { panelGreeting } from '../../queries/panelGreeting.ts'
import { sales, salesSpans } from '../../queries/sales.ts'
import type { Sales as SalesPage, SalesSpan, Sold } from '../../queries/sales.ts'
import { adminPaths } from '../adminPaths.ts'
import { Bars } from './Bars.tsx'
import { spanName } from './spanName.ts'
import './sales.css'

const labels: Record<SalesSpan, string> = { day: 'By day', week: 'By week', month: 'By month' }

const kinds: Record<SalesPage['things'][number]['kind'], string> = {
  plan: 'Plan',
  service: 'Service',
  'lesson-pack': 'Lesson pack',
  lesson: 'Lesson',
}

/** /admin/collections/orders/sales?by=: what was sold, by time and by thing. For mentors. */
export async function Sales({
  initPageResult: { permissions, req },
  searchParams,
}: AdminViewServerProps) {
  if (!permissions?.canAccessAdmin || !isMentor(req.user)) notFound()

  const by = salesSpans.find((span) => span === searchParams?.by) ?? 'day'
  const { zone } = await panelGreeting(req)
  const page = await sales(req, { by, zone, now: new Date() })
  const inMoney = (amount: number) => formatMoney({ amount, currency: page.currency }, 'en-GB')
  return (
    <Gutter>
      <main className="sales">
        <SetStepNav
          nav={[{ label: 'Orders', url: '/admin/collections/orders' }, { label: 'Sales' }]}
        />
        <h1>Sales</h1>
        <p className="sales__soft">Paid orders, less what has been given back of them.</p>
        <ul className="sales__numbers">
          <Figure sold={page.today} label="today" inMoney={inMoney} />
          <Figure sold={page.thisWeek} label="this week" inMoney={inMoney} />
          <Figure sold={page.thisMonth} label="this month" inMoney={inMoney} />
        </ul>
        <nav className="sales__tabs" aria-label="Sales by time">
          <ul>
            {salesSpans.map((span) => (
              <li key={span}>
                <Link
                  href={adminPaths.sales(span)}
                  aria-current={span === by ? 'page' : undefined}
                  prefetch={false}
                >
                  {labels[span]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Bars
          bars={page.spans.map((span) => ({
            name: spanName(span.from, by),
            amount: span.amount,
            said: inMoney(span.amount),
            orders: span.orders,
          }))}
          caption={`Sales ${labels[by].toLowerCase()}`}
        />
        <Things things={page.things} inMoney={inMoney} />
      </main>
    </Gutter>
  )
}

type InMoney = (amount: number) => string

function Figure({ sold, label, inMoney }: { sold: Sold; label: string; inMoney: InMoney }) {
  return (
    <li>
      <b>{inMoney(sold.amount)}</b>
      <span>
        {label}, {sold.orders} {sold.orders === 1 ? 'order' : 'orders'}
      </span>
    </li>
  )
}

function Things({ things, inMoney }: { things: SalesPage['things']; inMoney: InMoney }) {
  if (things.length === 0) return <p className="sales__soft">Nothing was sold in this time.</p>
  return (
    <section aria-labelledby="things">
      <h2 id="things">What was sold</h2>
      <table className="sales__table">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Kind</th>
            <th scope="col">How many</th>
            <th scope="col">Amount</th>
          </tr>
        </thead>
        <tbody>
          {things.map(({ kind, title, count, amount }) => (
            <tr key={`${kind} ${title}`}>
              <th scope="row">{title}</th>
              <td>{kinds[kind]}</td>
              <td>{count.toLocaleString('en-GB')}</td>
              <td>{inMoney(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
