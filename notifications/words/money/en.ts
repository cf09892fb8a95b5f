import { orderInPanel } from '../../orderInPanel.ts'
import type { MoneyNotices } from '../../words.ts'

/** What is told of money that does not come, or goes back. */
export const moneyNotices: MoneyNotices = {
  'payment-failed': ({ number, what, url }) => ({
    subject: `The payment of order ${number} did not go through`,
    lines: [
      `Your bank has not carried out the payment for ${what} after all.`,
      'Nothing was taken. You can try again, or pay in another way, on the page of your order.',
    ],
    link: { words: 'See your order', url },
  }),
  'order-refunded': ({ school, number, what, amount, url }) => ({
    subject: `Money back: ${amount} from ${school}`,
    lines: [
      `We have given back ${amount} for order ${number} (${what}).`,
      'It goes to where it came from; banks take between a few days and two weeks. What was paid with it is no longer open to you.',
    ],
    link: { words: 'See your order', url },
  }),
  'payment-returned': ({ number, what, amount, url }) => ({
    subject: `Your payment goes back: ${amount}`,
    lines: [
      `Your payment for order ${number} (${what}) came too late, a second time, or not as it was asked for.`,
      `We have given back all of it, ${amount}. It goes to where it came from; banks take between a few days and two weeks.`,
    ],
    link: { words: 'See your order', url },
  }),
  'refund-failed': ({ number, what, amount, problem, site }) => ({
    subject: `A refund failed: ${number}`,
    lines: [
      `${amount} of order ${number} (${what}) could not be given back${problem ? `: ${problem}` : ''}.`,
      'What it had ended is open again. Ask the buyer how to send the money, or try again in the panel.',
    ],
    link: { words: inPanel, url: orderInPanel({ site, number }) },
  }),
  'refund-elsewhere': ({ number, what, amount, site }) => ({
    subject: `Money was given back elsewhere: ${number}`,
    lines: [
      `${amount} of order ${number} (${what}) was given back at the payment service, not here.`,
      'It is a part of the order, and nobody said for what. So nothing was closed: do it in the panel if it should be.',
    ],
    link: { words: inPanel, url: orderInPanel({ site, number }) },
  }),
  'dispute-open': ({ number, what, amount, problem, until, site }) => ({
    subject: `A payment is disputed: ${number}`,
    lines: [
      `The bank of a buyer wants ${amount} back for order ${number} (${what})${problem ? `: ${problem}` : ''}.`,
      until
        ? `You can answer until ${until}, at the payment service. Their access stays as it is until the bank has decided.`
        : 'Their access stays as it is until the bank has decided.',
    ],
    link: { words: inPanel, url: orderInPanel({ site, number }) },
  }),
  'dispute-won': ({ number, what, amount, site }) => ({
    subject: `A dispute was won: ${number}`,
    lines: [
      `The bank leaves ${amount} of order ${number} (${what}) with the school.`,
      'Nothing changes for the buyer.',
    ],
    link: { words: inPanel, url: orderInPanel({ site, number }) },
  }),
  'dispute-lost': ({ number, what, amount, site }) => ({
    subject: `A dispute was lost: ${number}`,
    lines: [
      `The bank has taken ${amount} of order ${number} (${what}) back.`,
      'What was paid with it has ended.',
    ],
    link: { words: inPanel, url: orderInPanel({ site, number }) },
  }),
}

const inPanel = 'See the order in the panel'
