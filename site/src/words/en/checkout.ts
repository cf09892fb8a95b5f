/** What is said where something is ordered and paid. */
export const checkout = {
  mentor: 'A mentor looks at your work and answers',
  box: 'A box of material is sent to you',
  card: {
    title: 'Pay by card',
    yours: 'Your card',
    bought: (titles: string, email: string) => `${titles}, for ${email}`,
    number: (number: string) => `Order ${number}`,
    pay: (total: string) => `Pay ${total}`,
    paying: 'Paying…',
    privacy:
      'Your card goes to the payment service and never to us. You can pay once only, however often you press.',
    needsScript:
      'Your card is typed into a form of the payment service, and that form needs JavaScript. Switch it on for this page and load it again; everything else of the school works without.',
    notLoaded: 'The card form could not be loaded. Check your connection and reload the page.',
    failed: 'The payment did not go through. Try again, or use another card.',
  },
}

export type CheckoutWords = typeof checkout
