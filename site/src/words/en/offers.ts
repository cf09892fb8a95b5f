/** What is said of offers, wherever they stand. */
export const offers = {
  title: 'Offers',
  lead: 'They run now, and apply by themselves: there is nothing to type.',
  none: 'No offer runs just now. The prices are fair without one.',
  seePlans: 'See the plans',
  percent: (share: string) => `${share} off`,
  amount: (money: string) => `${money} off`,
  bundle: (buy: number, free: number) =>
    free === 1 ? `Buy ${buy}, and one more is free` : `Buy ${buy}, and ${free} more are free`,
  until: (moment: string) => `Until ${moment}`,
  always: 'Until further notice',
  forEverything: 'On everything',
  forThese: (things: string) => `On ${things}`,
  kinds: {
    plan: 'plans',
    service: 'services',
    'lesson-pack': 'lesson packs',
    lesson: 'lessons',
  },
  from: (money: string) => `From ${money}`,
  customers: {
    'first-order': 'For your first order',
    'repeat-order': 'For those who have bought here before',
  },
  byItself: 'They apply by themselves.',
}

export type OffersWords = typeof offers
