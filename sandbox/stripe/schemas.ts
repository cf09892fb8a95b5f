import { z } from 'zod'

/** The parameters the stand-in knows, call by call; anything else is an unknown parameter. */
const integer = z.unknown().transform((value, context) => {
  if (typeof value === 'string' && /^-?\d+$/.test(value)) return Number(value)
  context.addIssue({
    code: 'custom',
    message: `Invalid integer: ${String(value)}`,
    params: { code: 'parameter_invalid_integer' },
    input: value,
  })
  return z.NEVER
})

const amount = integer.superRefine((value, context) => {
  const fault = (message: string, code: string) =>
    context.addIssue({ code: 'custom', message, params: { code }, input: value })
  if (value < 1)
    fault('This value must be greater than or equal to 1.', 'parameter_invalid_integer')
  else if (value > 99_999_999) fault('Amount must be no more than 999,999.99', 'amount_too_large')
})

const boolean = z.enum(['true', 'false']).transform((value) => value === 'true')
const metadata = z.record(z.string().max(40), z.string().max(500))
const expand = z.array(z.string()).max(20)
const address = z.record(z.string(), z.string())

const words = {
  description: z.string().max(1_000),
  receipt_email: z.string().max(800),
  statement_descriptor: z.string().max(22),
  statement_descriptor_suffix: z.string().max(22),
  setup_future_usage: z.enum(['', 'off_session', 'on_session']),
  shipping: z.object({ name: z.string(), address, phone: z.string().optional() }),
  payment_method: z.string(),
  metadata,
  expand,
}

const automatic = z.strictObject({
  enabled: boolean,
  allow_redirects: z.enum(['always', 'never']).default('always'),
})

const currency = z
  .string()
  .regex(/^[a-z]{3}$/i, 'Invalid currency: it must be a three-letter code.')

export const createIntent = z.strictObject({
  amount,
  currency,
  ...z.object({ ...words, confirm: boolean, return_url: z.url(), off_session: boolean }).partial()
    .shape,
  automatic_payment_methods: automatic.optional(),
})

export const updateIntent = z.strictObject({ amount, currency, ...words }).partial()

export const confirmIntentParams = z
  .strictObject({
    payment_method: z.string(),
    return_url: z.url(),
    receipt_email: words.receipt_email,
    off_session: boolean,
    expand,
  })
  .partial()

export const cancelIntentParams = z
  .strictObject({
    cancellation_reason: z.enum(['abandoned', 'duplicate', 'fraudulent', 'requested_by_customer']),
    expand,
  })
  .partial()

export const createRefund = z
  .strictObject({
    amount,
    charge: z.string(),
    payment_intent: z.string(),
    reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer']),
    metadata,
    expand,
  })
  .partial()

export const retrieve = z.strictObject({ expand }).partial()

const span = z.union([
  integer.transform((equals) => ({ gte: equals, lte: equals })),
  z.strictObject({ gt: integer, gte: integer, lt: integer, lte: integer }).partial(),
])

const paging = {
  limit: integer.refine((value) => value >= 1 && value <= 100, 'limit must be from 1 to 100'),
  starting_after: z.string(),
  ending_before: z.string(),
  created: span,
  expand,
}

export const listIntents = z.strictObject(paging).partial()

export const listRefunds = z
  .strictObject({ ...paging, charge: z.string(), payment_intent: z.string() })
  .partial()

export const listCharges = z.strictObject({ ...paging, payment_intent: z.string() }).partial()

export const listEvents = z
  .strictObject({
    ...paging,
    type: z.string(),
    types: z.array(z.string()).max(20),
    delivery_success: boolean,
  })
  .partial()

export type Paging = z.output<typeof listIntents>
