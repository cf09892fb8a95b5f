import type { Stripe } from 'stripe'
import { tell, type Account } from './account.ts'
import { idOf, newId, seconds } from './ids.ts'
import { newBalanceLine } from './objects.ts'
import { invalid, noSuch } from './problems.ts'

const WEEK = 7 * 24 * 60 * 60

/** A buyer tells their bank to take a payment back: the bank does so at once, and asks what the school says. */
export function openDispute(
  account: Account,
  chargeId: string,
  reason = 'product_not_received',
): Stripe.Dispute {
  const charge = account.charges.get(chargeId)
  if (!charge) throw noSuch('charge', chargeId)
  if (charge.status !== 'succeeded' || charge.disputed) {
    throw invalid('Only a charge that was paid, and is not disputed, can be disputed.')
  }
  const amount = charge.amount - charge.amount_refunded
  const made = newDispute({ ...charge, amount }, reason)
  const line = newBalanceLine(made, -amount)
  account.balance.put(line.id, line)
  account.charges.put(charge.id, { ...charge, disputed: true })
  const kept = save(account, { ...made, balance_transactions: [line] })
  tell(account, 'charge.dispute.created', kept)
  tell(account, 'charge.dispute.funds_withdrawn', kept)
  return kept
}

/** What the bank decides. Won, the school has its money again. */
export function closeDispute(account: Account, id: string, status: 'won' | 'lost'): Stripe.Dispute {
  const before = disputeOf(account, id)
  if (before.status === status) return before
  const closed = save(account, {
    ...before,
    status,
    evidence_details: { ...before.evidence_details, has_evidence: true, submission_count: 1 },
  })
  tell(account, 'charge.dispute.closed', closed, { status: before.status })
  if (status === 'lost') return closed

  const line = newBalanceLine(before, before.amount)
  account.balance.put(line.id, line)
  const lines = [...closed.balance_transactions, line]
  const paidBack = save(account, { ...closed, balance_transactions: lines })
  tell(account, 'charge.dispute.funds_reinstated', paidBack)
  return paidBack
}

export function disputeOf(account: Account, id: string): Stripe.Dispute {
  const found = account.disputes.get(id)
  if (!found) throw noSuch('dispute', id)
  return found
}

/** The dispute that keeps a charge from being refunded: an open one, or one that was lost. */
export const disputeAgainst = (account: Account, charge: string): Stripe.Dispute | undefined =>
  account.disputes.all().find((each) => idOf(each.charge) === charge && each.status !== 'won')

function save(account: Account, dispute: Stripe.Dispute): Stripe.Dispute {
  account.disputes.put(dispute.id, dispute)
  account.waiting.changed()
  return dispute
}

function newDispute(charge: Stripe.Charge, reason: string): Stripe.Dispute {
  const brand = charge.payment_method_details?.card?.brand ?? 'visa'
  return {
    id: newId('dp'),
    object: 'dispute',
    amount: charge.amount,
    balance_transactions: [],
    charge: charge.id,
    created: seconds(),
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: { ...noEvidence, customer_name: charge.billing_details.name },
    evidence_details: {
      due_by: seconds() + WEEK,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    intended_submission_method: null,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    payment_method_details: {
      card: { brand, case_type: 'chargeback', network: brand, network_reason_code: '13.1' },
      type: 'card',
    },
    reason,
    status: 'needs_response',
  }
}

const noEvidence: Stripe.Dispute.Evidence = {
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  enhanced_evidence: {},
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
}
