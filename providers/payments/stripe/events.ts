import type { Stripe } from 'stripe'
import type { PaymentEvent } from '../provider.ts'
import { OUR_PAYMENT } from './ours.ts'

/** The events we act on: whoever sets up the webhook chooses these. */
export const heardTypes = [
  'payment_intent.succeeded',
  'payment_intent.processing',
  'payment_intent.requires_action',
  'payment_intent.payment_failed',
  'payment_intent.canceled',
  'refund.created',
  'refund.updated',
  'refund.failed',
  'charge.dispute.created',
  'charge.dispute.updated',
  'charge.dispute.closed',
  'charge.dispute.funds_withdrawn',
  'charge.dispute.funds_reinstated',
] as const

/** An event in our words. It only says where to look. */
export function eventOf(event: Stripe.Event): PaymentEvent {
  return {
    provider: 'stripe',
    id: event.id,
    type: event.type,
    body: event,
    about: aboutOf(event),
  }
}

/** Refunds and disputes made elsewhere name no payment of ours; who asks for them finds out. */
function aboutOf({ type, data }: Stripe.Event): PaymentEvent['about'] {
  if (!heardTypes.some((heard) => heard === type)) return 'nothing'
  const { id, metadata } = data.object as { id: string; metadata?: Stripe.Metadata }
  if (type.startsWith('refund.')) return { kind: 'refund', externalId: id }
  if (type.startsWith('charge.dispute.')) return { kind: 'dispute', externalId: id }
  return metadata?.[OUR_PAYMENT] ? { kind: 'payment', externalId: id } : 'elsewhere'
}
