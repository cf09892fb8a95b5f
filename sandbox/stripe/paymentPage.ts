import type { Stripe } from 'stripe'
import { html, type Html } from '../pages/html.ts'
import { button, moment, page } from '../pages/layout.ts'
import type { Account } from './account.ts'
import { idOf } from './ids.ts'
import { disputePanel } from './disputePanel.ts'
import { disputeAgainst } from './disputes.ts'
import { money } from './money.ts'

/** One payment, with what can be done to it from outside. */
export function paymentPage(account: Account, intent: Stripe.PaymentIntent): Response {
  const base = `/sandbox/stripe/payments/${intent.id}`
  const charge = account.charges.get(idOf(intent.latest_charge))
  const refunds = account.refunds.all().filter((each) => each.payment_intent === intent.id)
  const canRefund = charge?.status === 'succeeded' && !disputeAgainst(account, charge.id)
  const left = canRefund ? charge.amount_captured - charge.amount_refunded : 0
  const isOpen = intent.status !== 'succeeded' && intent.status !== 'canceled'

  const body = html`
    <p><a href="/sandbox/stripe">All payments</a></p>
    <h1>${money(intent.amount, intent.currency)}</h1>
    <dl class="facts">
      <dt>Status</dt>
      <dd>${intent.status.replaceAll('_', ' ')}</dd>
      <dt>Payment intent</dt>
      <dd><code>${intent.id}</code></dd>
      ${
        charge?.billing_details.email &&
        html`<dt>Buyer</dt>
          <dd>${buyerOf(charge)}</dd>`
      }
      <dt>Made</dt>
      <dd>${moment(intent.created * 1000)}</dd>
      ${
        intent.last_payment_error &&
        html`<dt>Last error</dt>
          <dd>${intent.last_payment_error.message}</dd>`
      }
      ${Object.entries(intent.metadata).map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd><code>${value}</code></dd>`,
      )}
    </dl>

    ${
      intent.status === 'requires_action' &&
      html`<p><a href="/sandbox/stripe/authorise/${intent.id}">Answer the bank's question</a></p>`
    }
    ${intent.status === 'processing' && bankAnswer(base)}
    ${left > 0 && refundForm(intent, base, left)} ${charge && disputePanel(account, charge, base)}
    ${isOpen && button(`${base}/cancel`, 'Cancel the payment', 'quiet')}
    ${
      refunds.length > 0 &&
      html`<h2>Refunds</h2>
        <ul class="list">
          ${refunds.map(refundRow)}
        </ul>`
    }
  `
  return page({ title: 'Payment', section: '/sandbox/stripe', body })
}

function bankAnswer(base: string): Html {
  return html`
    <section class="panel" aria-labelledby="answer">
      <h2 id="answer">The bank answers, days later</h2>
      <form class="fields" method="post" action="${base}/settle">
        <button class="main" name="answer" value="covered">The account is debited</button>
        <button name="answer" value="bounced">There is not enough money</button>
      </form>
    </section>
  `
}

function refundForm(intent: Stripe.PaymentIntent, base: string, left: number): Html {
  return html`
    <section class="panel" aria-labelledby="refund">
      <h2 id="refund">Refund it, as the dashboard would</h2>
      <form class="fields" method="post" action="${base}/refund">
        <label>
          Amount in the smallest unit of ${intent.currency.toUpperCase()}
          <input type="number" name="amount" min="1" max="${left}" value="${left}" required />
        </label>
        <button>Refund</button>
      </form>
    </section>
  `
}

const buyerOf = ({ billing_details: { name, email, address } }: Stripe.Charge): string =>
  [name, email, address?.country].filter(Boolean).join(', ')

function refundRow(refund: Stripe.Refund): Html {
  const canFail = refund.status === 'succeeded' || refund.status === 'pending'
  return html`
    <li class="row">
      <strong>${money(refund.amount, refund.currency)}</strong>
      <span>${refund.status}</span>
      ${canFail && button(`/sandbox/stripe/refunds/${refund.id}/fail`, 'Let it fail', 'quiet')}
    </li>
  `
}
