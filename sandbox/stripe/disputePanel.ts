import type { Stripe } from 'stripe'
import { html, type Html } from '../pages/html.ts'
import type { Account } from './account.ts'
import { idOf } from './ids.ts'
import { money } from './money.ts'

/** What the buyer's bank can do to a payment: take it back, and decide about it. */
export function disputePanel(account: Account, charge: Stripe.Charge, base: string): Html | false {
  const disputes = account.disputes.all().filter((each) => idOf(each.charge) === charge.id)
  if (disputes.length === 0) return charge.status === 'succeeded' && disputeForm(base)
  return html`
    <section class="panel" aria-labelledby="dispute">
      <h2 id="dispute">Dispute</h2>
      ${disputes.map(disputeRow)}
    </section>
  `
}

function disputeRow({ id, amount, currency, reason, status }: Stripe.Dispute): Html {
  const isOpen = status !== 'won' && status !== 'lost'
  return html`
    <p>
      <strong>${money(amount, currency)}</strong>
      ${reason.replaceAll('_', ' ')}: ${status.replaceAll('_', ' ')}
    </p>
    <form class="fields" method="post" action="/sandbox/stripe/disputes/${id}/close">
      ${(isOpen || status === 'lost') && html`<button name="status" value="won">The school wins</button>`}
      ${(isOpen || status === 'won') && html`<button name="status" value="lost">The buyer wins</button>`}
    </form>
  `
}

function disputeForm(base: string): Html {
  const reasons = ['product_not_received', 'fraudulent', 'duplicate', 'general']
  return html`
    <section class="panel" aria-labelledby="dispute">
      <h2 id="dispute">Let the buyer's bank take it back</h2>
      <form class="fields" method="post" action="${base}/dispute">
        <label>
          Because
          <select name="reason">
            ${reasons.map((each) => html`<option value="${each}">${each.replaceAll('_', ' ')}</option>`)}
          </select>
        </label>
        <button>Dispute</button>
      </form>
    </section>
  `
}
