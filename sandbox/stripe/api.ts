import { route, type Route } from '../http/router.ts'
import type { Account } from './account.ts'
import { answerCall, type Call } from './call.ts'
import {
  cancelIntentCall,
  confirmIntentCall,
  createIntentCall,
  listIntentsCall,
  retrieveIntentCall,
  updateIntentCall,
} from './intentCalls.ts'
import {
  createRefundCall,
  listDisputesCall,
  listChargesCall,
  listEventsCall,
  listRefundsCall,
  retrieveBalanceLineCall,
  retrieveChargeCall,
  retrieveDisputeCall,
  retrieveEventCall,
  retrieveMethodCall,
  retrieveRefundCall,
} from './otherCalls.ts'
import { stripeProblem } from './problems.ts'

/** The HTTP API that the real SDK reaches by host, port and protocol. */
const calls: Readonly<Record<string, Call>> = {
  'POST /v1/payment_intents': createIntentCall,
  'GET /v1/payment_intents': listIntentsCall,
  'GET /v1/payment_intents/:id': retrieveIntentCall,
  'POST /v1/payment_intents/:id': updateIntentCall,
  'POST /v1/payment_intents/:id/confirm': confirmIntentCall,
  'POST /v1/payment_intents/:id/cancel': cancelIntentCall,
  'POST /v1/refunds': createRefundCall,
  'GET /v1/refunds': listRefundsCall,
  'GET /v1/refunds/:id': retrieveRefundCall,
  'GET /v1/disputes': listDisputesCall,
  'GET /v1/disputes/:id': retrieveDisputeCall,
  'GET /v1/charges': listChargesCall,
  'GET /v1/charges/:id': retrieveChargeCall,
  'GET /v1/payment_methods/:id': retrieveMethodCall,
  'GET /v1/balance_transactions/:id': retrieveBalanceLineCall,
  'GET /v1/events': listEventsCall,
  'GET /v1/events/:id': retrieveEventCall,
}

export function stripeApi(account: Account): Route[] {
  return [
    ...Object.entries(calls).map(([line, call]) =>
      route(line, (ask) => answerCall(account, ask, call)),
    ),
    route('ANY /v1/*', (ask) =>
      answerCall(account, ask, () => {
        throw stripeProblem(404, {
          type: 'invalid_request_error',
          message: `Unrecognized request URL (${ask.method}: ${ask.url.pathname}).`,
        })
      }),
    ),
  ]
}
