import { counted } from '../counted.ts'
import type { ServicesWords } from '../en/services.ts'

export const services: ServicesWords = {
  title: 'Prestations',
  lead: 'Un travail que quelqu’un fait ici pour vous, de la première lettre au dernier trait.',
  none: 'Il n’y a rien à commander pour le moment. [Écrivez-nous] pour nous dire ce que vous avez en tête.',
  days: counted('fr', { one: 'jour', other: 'jours' }),
  about: (days) => `environ ${days}`,
  price: 'Prix',
  takes: 'Durée',
  ask: 'Poser une question',
  features: 'Ce qui est compris',
  description: 'Comment cela se passe',
  film: 'Un court film',
  filmOf: (title) => `Film : ${title}`,
  gallery: 'Images',
  questions: 'Avant de commander',
  projects: 'Réalisés ainsi',
  all: 'Toutes les prestations',
}
