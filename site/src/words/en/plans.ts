import { counted } from '../counted.ts'

/** What is said of plans, wherever they stand side by side. */
export const plans = {
  title: 'Plans',
  none: 'There is nothing to buy just now. Come back soon.',
  about: 'Paid once, by card. A code comes by mail within a minute, and the school is open.',
  ask: (email: string) => `Not sure? A person answers at [${email}].`,
  caption: 'What each plan includes and costs',
  recommended: 'Recommended',
  choose: 'Choose',
  chooseThis: (name: string) => `Choose ${name}`,
  details: 'Details',
  detailsOf: (name: string) => `Details of ${name}`,
  close: 'Close',
  included: 'Included',
  notIncluded: 'Not included',
  lectures: counted('en', { one: 'lecture', other: 'lectures' }),
  mentor: 'Letters to your mentor',
  box: 'A starter box by post',
}

export type PlansWords = typeof plans
