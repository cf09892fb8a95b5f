import type { Stripe } from 'stripe'
import { tell } from './account.ts'
import type { Call } from './call.ts'
import { expanded } from './expand.ts'
import {
  cancelIntent,
  confirmIntent,
  intentOf,
  methodOf,
  refuseUnlessOpen,
  saveIntent,
} from './intents.ts'
import { listOf } from './lists.ts'
import { newIntent } from './objects.ts'
import { wanted } from './params.ts'
import { invalid } from './problems.ts'
import {
  cancelIntentParams,
  confirmIntentParams,
  createIntent,
  listIntents,
  retrieve,
  updateIntent,
} from './schemas.ts'

/** What a currency must at least be charged, in its minor unit; Stripe's table, abridged. */
const leastAmount: Readonly<Record<string, number>> = { gbp: 30, jpy: 50, huf: 17_500, usd: 50 }

export const createIntentCall: Call = (account, params) => {
  const wish = wanted(createIntent, params)
  refuseTooLittle(wish.amount, wish.currency)

  const method = wish.payment_method ? methodOf(account, wish.payment_method) : null
  const made = saveIntent(
    account,
    newIntent({
      amount: wish.amount,
      currency: wish.currency.toLowerCase(),
      automatic_payment_methods: wish.automatic_payment_methods ?? {
        allow_redirects: 'always',
        enabled: true,
      },
      ...wordsOf(wish),
      metadata: merged({}, wish.metadata),
      payment_method_types: typesFor(wish.currency),
      payment_method: method?.id ?? null,
      status: method ? 'requires_confirmation' : 'requires_payment_method',
    }),
  )
  tell(account, 'payment_intent.created', made)
  const done = wish.confirm ? confirmIntent(account, made, wish.return_url ?? null) : made
  return expanded(account, done, wish.expand)
}

export const retrieveIntentCall: Call = (account, params, id) =>
  expanded(account, intentOf(account, id), wanted(retrieve, params).expand)

export const updateIntentCall: Call = (account, params, id) => {
  const wish = wanted(updateIntent, params)
  const before = intentOf(account, id)
  const changesMoney =
    wish.amount !== undefined || wish.currency !== undefined || wish.payment_method !== undefined
  if (changesMoney) refuseUnlessOpen(before, 'update')
  refuseTooLittle(wish.amount ?? before.amount, wish.currency ?? before.currency)

  const method = wish.payment_method ? methodOf(account, wish.payment_method) : null
  const changed = saveIntent(account, {
    ...before,
    amount: wish.amount ?? before.amount,
    currency: wish.currency?.toLowerCase() ?? before.currency,
    ...wordsOf(wish),
    metadata: merged(before.metadata, wish.metadata),
    ...(method && { payment_method: method.id, status: 'requires_confirmation' as const }),
  })
  return expanded(account, changed, wish.expand)
}

export const confirmIntentCall: Call = (account, params, id) => {
  const wish = wanted(confirmIntentParams, params)
  const before = intentOf(account, id)
  refuseUnlessOpen(before, 'confirm')
  const method = wish.payment_method ? methodOf(account, wish.payment_method) : null
  const ready = saveIntent(account, {
    ...before,
    ...(wish.receipt_email !== undefined && { receipt_email: wish.receipt_email || null }),
    ...(method && { payment_method: method.id, status: 'requires_confirmation' as const }),
  })
  const confirmed = confirmIntent(account, ready, wish.return_url ?? null)
  return expanded(account, confirmed, wish.expand)
}

export const cancelIntentCall: Call = (account, params, id) => {
  const wish = wanted(cancelIntentParams, params)
  const canceled = cancelIntent(account, intentOf(account, id), wish.cancellation_reason ?? null)
  return expanded(account, canceled, wish.expand)
}

export const listIntentsCall: Call = (account, params) => {
  const paging = wanted(listIntents, params)
  const list = listOf('/v1/payment_intents', account.intents.all(), paging)
  return expanded(account, list, paging.expand)
}

/** What a form for this currency offers: accounts are debited in euro alone. */
const typesFor = (currency: string): string[] =>
  currency.toLowerCase() === 'eur' ? ['card', 'sepa_debit'] : ['card']

function refuseTooLittle(amount: number, currency: string) {
  const least = leastAmount[currency.toLowerCase()] ?? 50
  if (amount >= least) return
  throw invalid(`Amount must be at least ${least} in the minor unit of ${currency}.`, {
    code: 'amount_too_small',
    param: 'amount',
  })
}

type Words = Pick<
  ReturnType<typeof wanted<typeof updateIntent>>,
  | 'description'
  | 'receipt_email'
  | 'statement_descriptor'
  | 'statement_descriptor_suffix'
  | 'setup_future_usage'
>

/** The words of an intent that were given; an empty one unsets it. */
function wordsOf(wish: Words): Partial<Stripe.PaymentIntent> {
  const { description, receipt_email, statement_descriptor, statement_descriptor_suffix } = wish
  const words = { description, receipt_email, statement_descriptor, statement_descriptor_suffix }
  const given = Object.entries(words).filter(([, value]) => value !== undefined)
  return {
    ...Object.fromEntries(given.map(([name, value]) => [name, value || null])),
    ...(wish.setup_future_usage !== undefined && {
      setup_future_usage: wish.setup_future_usage || null,
    }),
  }
}

/** Metadata is merged key by key; an empty value takes a key away. */
function merged(before: Stripe.Metadata, change: Stripe.Metadata = {}): Stripe.Metadata {
  const both = Object.entries({ ...before, ...change })
  return Object.fromEntries(both.filter(([, value]) => value !== ''))
}
