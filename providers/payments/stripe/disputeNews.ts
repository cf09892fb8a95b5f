import type { Stripe } from 'stripe'
import type { DisputeNews, DisputeStatus } from '../../../domain/dispute.ts'
import { expanded, idOf, OUR_PAYMENT } from './ours.ts'

/** A dispute in our words. */
export function newsOfDispute(dispute: Stripe.Dispute): DisputeNews {
  const status = statusOf(dispute)
  const { due_by } = dispute.evidence_details
  return {
    id: `look-up:${dispute.id}:${status}`,
    provider: 'stripe',
    externalId: dispute.id,
    payment: expanded(dispute.payment_intent)?.metadata[OUR_PAYMENT] ?? null,
    paymentExternalId: idOf(dispute.payment_intent),
    status,
    money: { amount: dispute.amount, currency: dispute.currency.toUpperCase() },
    reason: dispute.reason,
    answerBy: status === 'open' && due_by ? new Date(due_by * 1000).toISOString() : null,
  }
}

/** An inquiry (`warning_…`) takes no money yet; closed, it has taken none. */
function statusOf({ status }: Stripe.Dispute): DisputeStatus {
  switch (status) {
    case 'won':
    case 'warning_closed':
    case 'prevented':
      return 'won'
    case 'lost':
    case 'appeal_needs_response':
    case 'appeal_under_review':
      return 'lost'
    case 'needs_response':
    case 'under_review':
    case 'warning_needs_response':
    case 'warning_under_review':
    default: // Stripe may learn new ones; none of them means that it is over
      return 'open'
  }
}
