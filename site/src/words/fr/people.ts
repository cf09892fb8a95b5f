import type { PeopleWords } from '../en/people.ts'

export const people: PeopleWords = {
  since: (day) => `Apprend ici depuis le ${day}`,
  finished: 'Cours terminés',
  finishedOn: (day) => `terminé le ${day}`,
  comments: (name) => `Les avis de ${name}`,
  title: 'Votre page publique',
  off: 'Personne d’autre que l’école ne vous voit. Ouvrez votre page pour être connu par votre nom.',
  on: 'Votre page est ouverte à tous : [la voir].',
  isPublic: 'Montrer ma page à tous',
  isPublicHint: 'Avec votre nom, les deux textes ci-dessous, et vos avis une fois validés.',
  showsCourses: 'Montrer les cours que j’ai terminés',
  line: 'Une ligne sous votre nom',
  about: 'À propos de vous',
  aboutHint: 'Mille caractères au plus.',
  save: 'Enregistrer',
  saved: 'Votre page publique est comme vous la voulez.',
  savedOff: 'Votre page est fermée. Personne ne la trouve plus.',
}
