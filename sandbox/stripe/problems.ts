import type { Stripe } from 'stripe'

/** The `error` of an answer, as Stripe's API shapes it. */
export type ErrorBody = {
  type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error'
  message: string
  code?: string
  param?: string
  decline_code?: string
  doc_url?: string
  charge?: string
  payment_intent?: Stripe.PaymentIntent
  payment_method?: Stripe.PaymentMethod
}

export type StripeProblem = Error & { name: 'StripeProblem'; status: number; body: ErrorBody }

export function stripeProblem(status: number, body: ErrorBody): StripeProblem {
  const linked = body.code
    ? { ...body, doc_url: `https://docs.stripe.com/error-codes#${body.code.replaceAll('_', '-')}` }
    : body
  return Object.assign(new Error(body.message), {
    name: 'StripeProblem' as const,
    status,
    body: linked,
  })
}

export function isStripeProblem(error: unknown): error is StripeProblem {
  return error instanceof Error && error.name === 'StripeProblem'
}

/** 400: what was asked does not fit. */
export function invalid(message: string, more: { code?: string; param?: string } = {}) {
  return stripeProblem(400, { type: 'invalid_request_error', message, ...more })
}

export function noSuch(kind: string, id: string, param = 'id') {
  return stripeProblem(404, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such ${kind}: '${id}'`,
    param,
  })
}
