import { Link } from '@payloadcms/ui'
import type { UIFieldServerProps } from 'payload'
import { isMentor } from '../../access/people.ts'
import { orderDesk } from '../../queries/orderDesk.ts'
import { panelGreeting } from '../../queries/panelGreeting.ts'
import { adminPaths } from '../adminPaths.ts'
import { dayOfYear } from '../shortTime.ts'
import { CodeButtons } from './CodeButtons.tsx'
import { CodesAgain } from './CodesAgain.tsx'
import './orders.css'

const states = {
  unused: 'not used yet',
  used: 'used',
  revoked: 'taken back',
  expired: 'ended unused',
} as const

/** On an order: its access codes with what can be done to them, its documents, and the talk about it. */
export async function OrderDesk({ id, req }: UIFieldServerProps) {
  if (typeof id !== 'string' || !isMentor(req.user)) return null
  const [{ codes, invoices, threads }, { zone }] = await Promise.all([
    orderDesk(req, id),
    panelGreeting(req),
  ])
  return (
    <div className="order-desk">
      {codes.length > 0 && (
        <section aria-labelledby="codes">
          <h3 id="codes">Access codes</h3>
          <ul>
            {codes.map(({ id: code, plan, state, expiresAt }) => (
              <li key={code}>
                <p>
                  {plan}: {states[state]}
                  {state === 'unused' &&
                    expiresAt &&
                    `, until ${dayOfYear(new Date(expiresAt), zone)}`}
                </p>
                {state !== 'used' && <CodeButtons code={code} canRevoke={state !== 'revoked'} />}
              </li>
            ))}
          </ul>
          {codes.some(({ state }) => state === 'unused') && <CodesAgain />}
        </section>
      )}
      {invoices.length > 0 && (
        <section aria-labelledby="documents">
          <h3 id="documents">Documents</h3>
          <ul>
            {invoices.map(({ id: invoice, number }) => (
              <li key={invoice}>
                <a href={`/invoices/${invoice}.pdf`}>{number} (PDF)</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {threads.length > 0 && (
        <section aria-labelledby="threads">
          <h3 id="threads">Messages</h3>
          <ul>
            {threads.map(({ id: thread, subject }) => (
              <li key={thread}>
                <Link href={adminPaths.thread(thread)} prefetch={false}>
                  {subject}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
