import type { CookiesWords } from '../en/cookies.ts'
import { counted } from '../counted.ts'

export const cookies: CookiesWords = {
  title: 'Ce qui est gardé dans votre navigateur',
  lead: 'Seulement ce dont le site a besoin pour fonctionner. Rien ne vous suit, rien ne vous compte, rien n’est transmis. C’est pourquoi personne ne vous demande votre accord.',
  name: 'Nom',
  what: 'Pour quoi',
  long: 'Combien de temps',
  days: counted('fr', { one: 'jour', other: 'jours' }),
  untilSignOut: (days) => `${days}, ou jusqu’à ce que vous vous déconnectiez`,
  token: 'Vous garde connecté.',
  hint: 'Montre les pages comme elles sont pour les élèves ou pour l’équipe. Ne contient rien sur vous.',
  basket: 'Vous ramène à votre panier.',
  things: 'Combien de choses sont dans votre panier.',
  order: 'Vous ramène à une commande commencée.',
  offline: 'page hors ligne',
  offlineWhat: 'Une page qui le dit quand il n’y a pas de réseau.',
  offlineLong: 'Jusqu’à ce que le site change',
  stripe:
    'Là où l’on saisit une carte, Stripe, qui encaisse le paiement, pose ses propres cookies pour reconnaître la fraude : pour une demi-heure, et pour un an.',
}
