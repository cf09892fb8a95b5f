import { counted } from '../counted.ts'

/** What the school keeps in somebody's browser. */
export const cookies = {
  title: 'What is kept in your browser',
  lead: 'Only what the site needs to work. Nothing follows you, nothing counts you, and nothing is passed on. That is why nobody asks you to agree to it.',
  name: 'Name',
  what: 'What for',
  long: 'How long',
  days: counted('en', { one: 'day', other: 'days' }),
  untilSignOut: (days: string) => `${days}, or until you sign out`,
  token: 'Keeps you signed in.',
  hint: 'Shows pages the way they are for students or for staff. It holds nothing about you.',
  basket: 'Leads you back to your basket.',
  things: 'How many things lie in your basket.',
  order: 'Leads you back to an order you have begun.',
  offline: 'offline page',
  offlineWhat: 'A page that says so when there is no network.',
  offlineLong: 'Until the site changes',
  stripe:
    'Where a card is typed in, Stripe, which takes the payment, sets cookies of its own to recognise fraud: for half an hour, and for a year.',
}

export type CookiesWords = typeof cookies
