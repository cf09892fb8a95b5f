import type { Stripe } from 'stripe'
import { html } from '../pages/html.ts'
import { page } from '../pages/layout.ts'
import { money } from './money.ts'

/** The bank's question before it pays: is it you? The answer leads back to the school. */
export function authorisePage(intent: Stripe.PaymentIntent, siteOrigin: string): Response {
  const isOpen = intent.status === 'requires_action'
  const body = html`
    <h1>Your bank asks</h1>
    ${
      isOpen
        ? html`<p class="lead">
              Do you authorise this payment of
              <strong>${money(intent.amount, intent.currency)}</strong>?
            </p>
            <form
              class="panel fields"
              method="post"
              action="/sandbox/stripe/authorise/${intent.id}"
            >
              <button class="main" name="answer" value="authorise">Authorise the payment</button>
              <button name="answer" value="fail">Fail the check</button>
            </form>`
        : html`<p class="lead">This payment waits for no answer (any more).</p>`
    }
  `
  return page({ title: 'Authorise', section: '/sandbox/stripe', body, formsTo: siteOrigin })
}
