/** What happens when a test card is charged, and when the money goes back. */
export type TestCard = {
  /** The alias that servers use in place of the number. */
  alias: string
  brand: 'visa' | 'mastercard'
  /** Asks for 3D Secure before it is charged. */
  asks3ds?: true
  decline?: { code: string; declineCode: string; message: string }
  refund?: 'fails-later' | 'succeeds-later'
  /** The bank takes the payment back as soon as it is made. */
  isDisputed?: true
}

const declined = (declineCode: string, message: string, code = 'card_declined') => ({
  code,
  declineCode,
  message,
})

/** Stripe's test cards by number, https://docs.stripe.com/testing. Any other number is declined. */
export const testCards: Readonly<Record<string, TestCard>> = {
  '4242424242424242': { alias: 'pm_card_visa', brand: 'visa' },
  '5555555555554444': { alias: 'pm_card_mastercard', brand: 'mastercard' },
  '4000000000000002': {
    alias: 'pm_card_visa_chargeDeclined',
    brand: 'visa',
    decline: declined('generic_decline', 'Your card was declined.'),
  },
  '4000000000009995': {
    alias: 'pm_card_visa_chargeDeclinedInsufficientFunds',
    brand: 'visa',
    decline: declined('insufficient_funds', 'Your card has insufficient funds.'),
  },
  '4000000000000069': {
    alias: 'pm_card_chargeDeclinedExpiredCard',
    brand: 'visa',
    decline: declined('expired_card', 'Your card has expired.', 'expired_card'),
  },
  '4000000000000127': {
    alias: 'pm_card_chargeDeclinedIncorrectCvc',
    brand: 'visa',
    decline: declined('incorrect_cvc', "Your card's security code is incorrect.", 'incorrect_cvc'),
  },
  '4000000000000119': {
    alias: 'pm_card_chargeDeclinedProcessingError',
    brand: 'visa',
    decline: declined(
      'processing_error',
      'An error occurred while processing your card. Try again in a little bit.',
      'processing_error',
    ),
  },
  '4000002500003155': {
    alias: 'pm_card_authenticationRequiredOnSetup',
    brand: 'visa',
    asks3ds: true,
  },
  '4000002760003184': { alias: 'pm_card_authenticationRequired', brand: 'visa', asks3ds: true },
  '4000008400001629': {
    alias: 'pm_card_authenticationRequiredChargeDeclined',
    brand: 'visa',
    asks3ds: true,
    decline: declined('generic_decline', 'Your card was declined.'),
  },
  '4000000000000259': { alias: 'pm_card_createDispute', brand: 'visa', isDisputed: true },
  '4000000000005126': { alias: 'pm_card_refundFail', brand: 'visa', refund: 'fails-later' },
  '4000000000007726': { alias: 'pm_card_pendingRefund', brand: 'visa', refund: 'succeeds-later' },
}

/** The number behind an alias such as `pm_card_visa`. */
export function numberOf(alias: string): string | undefined {
  return Object.entries(testCards).find(([, card]) => card.alias === alias)?.[0]
}
