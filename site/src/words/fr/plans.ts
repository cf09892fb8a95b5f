import { counted } from '../counted.ts'
import type { PlansWords } from '../en/plans.ts'

export const plans: PlansWords = {
  title: 'Formules',
  none: 'Il n’y a rien à acheter pour le moment. Revenez bientôt.',
  about:
    'Payé une seule fois, par carte. Un code arrive par e-mail dans la minute, et l’école est ouverte.',
  ask: (email) => `Vous hésitez ? Une personne répond à [${email}].`,
  caption: 'Ce que chaque formule comprend et coûte',
  recommended: 'Recommandée',
  choose: 'Choisir',
  chooseThis: (name) => `Choisir ${name}`,
  details: 'Détails',
  detailsOf: (name) => `Détails de ${name}`,
  close: 'Fermer',
  included: 'Compris',
  notIncluded: 'Non compris',
  lectures: counted('fr', { one: 'leçon', other: 'leçons' }),
  mentor: 'Des lettres à votre mentor',
  box: 'Une boîte de départ par la poste',
}
