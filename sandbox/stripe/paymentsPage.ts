import type { Stripe } from 'stripe'
import { html, type Html } from '../pages/html.ts'
import { button, moment, page } from '../pages/layout.ts'
import type { Account } from './account.ts'
import { money } from './money.ts'
import type { Delivery } from './webhooks.ts'

/** Payments, events and the weather of their delivery. */
export function paymentsPage(account: Account): Response {
  const intents = account.intents.all().reverse().slice(0, 100)
  const events = account.events.all().reverse().slice(0, 50)

  const body = html`
    <h1>Stripe</h1>
    <p class="lead">Payments by card, in test mode. No money moves.</p>
    <details class="panel">
      <summary>Test cards</summary>
      <p>Any date in the future, any three digits.</p>
      <dl class="facts">
        <dt>4242 4242 4242 4242</dt>
        <dd>pays</dd>
        <dt>4000 0000 0000 0002</dt>
        <dd>is declined</dd>
        <dt>4000 0000 0000 9995</dt>
        <dd>has insufficient funds</dd>
        <dt>4000 0000 0000 0069</dt>
        <dd>has expired</dd>
        <dt>4000 0000 0000 0127</dt>
        <dd>has a wrong security code</dd>
        <dt>4000 0000 0000 0119</dt>
        <dd>cannot be processed just now</dd>
        <dt>4000 0025 0000 3155</dt>
        <dd>asks for 3D Secure</dd>
        <dt>4000 0000 0000 5126</dt>
        <dd>pays; a refund fails later</dd>
        <dt>4000 0000 0000 7726</dt>
        <dd>pays; a refund takes a while</dd>
        <dt>4000 0000 0000 0259</dt>
        <dd>pays, and is disputed at once</dd>
        <dt>AT61 1904 3002 3457 3201</dt>
        <dd>a bank account, for euros: open the payment to let its bank answer</dd>
      </dl>
    </details>

    <h2>Payments</h2>
    ${
      intents.length === 0
        ? html`<p class="empty">No payment yet.</p>`
        : html`<ul class="list">
            ${intents.map(intentRow)}
          </ul>`
    }
    ${weather(account)}

    <div class="bar">
      <h2>Events</h2>
      ${button('/sandbox/stripe/resend-lost', 'Resend what was lost')}
    </div>
    ${
      events.length === 0
        ? html`<p class="empty">Nothing has happened yet.</p>`
        : html`<ul class="list">
            ${events.map((event) => eventRow(event, account.webhooks.of(event.id)))}
          </ul>`
    }
  `
  return page({ title: 'Stripe', section: '/sandbox/stripe', body })
}

function intentRow(intent: Stripe.PaymentIntent): Html {
  return html`
    <li>
      <a class="row" href="/sandbox/stripe/payments/${intent.id}">
        <strong>${money(intent.amount, intent.currency)}</strong>
        <span>${intent.status.replaceAll('_', ' ')}</span>
        ${moment(intent.created * 1000)}
      </a>
    </li>
  `
}

function eventRow(event: Stripe.Event, delivery: Delivery | undefined): Html {
  return html`
    <li class="row">
      <code>${event.type}</code>
      <span>${delivery ? said(delivery) : ''}</span>
      ${button(`/sandbox/stripe/events/${event.id}/resend`, 'Resend', 'quiet')}
    </li>
  `
}

function said({ status, attempts, lastAnswer }: Delivery): string {
  const words = {
    pending: 'on its way',
    delivered: 'delivered',
    lost: 'lost on purpose',
    failed: 'given up',
    unsent: 'no endpoint',
  }[status]
  return attempts > 0 ? `${words}, attempt ${attempts}: ${lastAnswer ?? 'no answer'}` : words
}

function weather(account: Account): Html {
  const { repeat, delayMs, disorder, lose } = account.webhooks.behaviour()
  return html`
    <section class="panel" aria-labelledby="weather">
      <h2 id="weather">How events are delivered</h2>
      <form class="fields" method="post" action="/sandbox/stripe/deliveries">
        <label>
          Each this often
          <input type="number" name="repeat" min="1" max="20" value="${repeat}" required />
        </label>
        <label>
          After (seconds)
          <input type="number" name="delay" min="0" max="3600" value="${delayMs / 1000}" required />
        </label>
        <label>
          Lose the next
          <input type="number" name="lose" min="0" max="1000" value="${lose}" required />
        </label>
        <label class="check">
          <input type="checkbox" name="disorder" ${disorder && html`checked`} />
          In disorder
        </label>
        <button>Deliver like this</button>
      </form>
    </section>
  `
}
