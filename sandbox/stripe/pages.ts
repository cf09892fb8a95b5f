import { count, field, readForm, type Ask } from '../http/ask.ts'
import { problem } from '../http/problem.ts'
import { route, seeOther, type Route } from '../http/router.ts'
import type { Account } from './account.ts'
import { authorisePage } from './authorisePage.ts'
import { idOf } from './ids.ts'
import { settleDebit } from './debits.ts'
import { closeDispute, openDispute } from './disputes.ts'
import { authenticate, cancelIntent } from './intents.ts'
import { isStripeProblem } from './problems.ts'
import { failRefund, refund } from './refunds.ts'
import { resendLost } from './handle.ts'
import { paymentPage } from './paymentPage.ts'
import { paymentsPage } from './paymentsPage.ts'

/** The pages of Stripe: the dashboard of the account, and the bank's 3D Secure question. */
export function stripeRoutes(account: Account, siteOrigin: string): Route[] {
  const intentIn = (ask: Ask) => {
    const intent = account.intents.get(ask.params.id ?? '')
    if (!intent) throw problem(404, 'There is no such payment.')
    return intent
  }
  const here = '/sandbox/stripe'
  const intentPath = (id: string) => `${here}/payments/${id}`

  return [
    route(`GET ${here}`, () => paymentsPage(account)),
    route(`POST ${here}/deliveries`, async (ask) => {
      const form = await readForm(ask)
      account.webhooks.behave({
        repeat: count(form, 'repeat', { least: 1, most: 20 }),
        delayMs: 1_000 * count(form, 'delay', { least: 0, most: 3_600 }),
        lose: count(form, 'lose', { least: 0, most: 1_000 }),
        disorder: field(form, 'disorder') === 'on',
      })
      return seeOther(here)
    }),
    route(`POST ${here}/resend-lost`, () => {
      resendLost(account)
      return seeOther(here)
    }),
    route(`POST ${here}/events/:id/resend`, (ask) => {
      const event = account.events.get(ask.params.id ?? '')
      if (!event) throw problem(404, 'There is no such event.')
      account.webhooks.resend(event.id)
      return seeOther(here)
    }),

    route(`GET ${here}/payments/:id`, (ask) => paymentPage(account, intentIn(ask))),
    route(`POST ${here}/payments/:id/refund`, async (ask) => {
      const { id } = intentIn(ask)
      const amount = count(await readForm(ask), 'amount', { least: 1, most: 99_999_999 })
      inWords(() => refund(account, { payment_intent: id, amount }))
      return seeOther(intentPath(id))
    }),
    route(`POST ${here}/payments/:id/cancel`, (ask) => {
      const intent = intentIn(ask)
      inWords(() => cancelIntent(account, intent, 'abandoned'))
      return seeOther(intentPath(intent.id))
    }),
    route(`POST ${here}/payments/:id/settle`, async (ask) => {
      const { id } = intentIn(ask)
      settleDebit(account, id, field(await readForm(ask), 'answer') === 'covered')
      return seeOther(intentPath(id))
    }),
    route(`POST ${here}/payments/:id/dispute`, async (ask) => {
      const intent = intentIn(ask)
      const reason = field(await readForm(ask), 'reason')
      inWords(() => openDispute(account, idOf(intent.latest_charge), reason))
      return seeOther(intentPath(intent.id))
    }),
    route(`POST ${here}/disputes/:id/close`, async (ask) => {
      const status = field(await readForm(ask), 'status') === 'won' ? 'won' : 'lost'
      const closed = inWords(() => closeDispute(account, ask.params.id ?? '', status))
      return seeOther(intentPath(idOf(closed.payment_intent)))
    }),
    route(`POST ${here}/refunds/:id/fail`, (ask) => {
      const failed = inWords(() => failRefund(account, ask.params.id ?? ''))
      return seeOther(intentPath(idOf(failed.payment_intent)))
    }),

    route(`GET ${here}/authorise/:id`, (ask) => authorisePage(intentIn(ask), siteOrigin)),
    route(`POST ${here}/authorise/:id`, async (ask) => {
      const intent = intentIn(ask)
      const returnUrl = intent.next_action?.redirect_to_url?.return_url
      if (!returnUrl) throw problem(409, 'This payment waits for no answer (any more).')

      const isAuthentic = field(await readForm(ask), 'answer') === 'authorise'
      const { status } = authenticate(account, intent, isAuthentic)
      const back = new URL(returnUrl)
      back.searchParams.set('payment_intent', intent.id)
      back.searchParams.set('payment_intent_client_secret', intent.client_secret ?? '')
      back.searchParams.set('redirect_status', status === 'succeeded' ? 'succeeded' : 'failed')
      return seeOther(back.href)
    }),
  ]
}

/** Stripe's refusals, as a person at the dashboard reads them. */
function inWords<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw isStripeProblem(error) ? problem(409, error.message) : error
  }
}
