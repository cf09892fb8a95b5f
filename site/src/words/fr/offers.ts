import type { OffersWords } from '../en/offers.ts'

export const offers: OffersWords = {
  title: 'Offres',
  lead: 'Elles sont en cours et s’appliquent d’elles-mêmes : il n’y a rien à saisir.',
  none: 'Aucune offre en ce moment. Les prix sont justes sans cela.',
  seePlans: 'Voir les formules',
  percent: (share) => `${share} de moins`,
  amount: (money) => `${money} de moins`,
  bundle: (buy, free) =>
    free === 1
      ? `Pour ${buy} achetés, un de plus est offert`
      : `Pour ${buy} achetés, ${free} de plus sont offerts`,
  until: (moment) => `Jusqu’au ${moment}`,
  always: 'Jusqu’à nouvel ordre',
  forEverything: 'Sur tout',
  forThese: (things) => `Pour : ${things}`,
  kinds: {
    plan: 'les formules',
    service: 'les prestations',
    'lesson-pack': 'les carnets de séances',
    lesson: 'les séances',
  },
  from: (money) => `Dès ${money} d’achat`,
  customers: {
    'first-order': 'Pour une première commande',
    'repeat-order': 'Pour qui a déjà commandé ici',
  },
  byItself: 'Elles s’appliquent d’elles-mêmes.',
}
