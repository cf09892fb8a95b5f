import type { FoundWords } from '../en/found.ts'

export const found: FoundWords = {
  called: {
    courses: 'Cours',
    plans: 'Formule',
    teachers: 'Professeur',
    services: 'Prestation',
    posts: 'Sur le blog',
    projects: 'Projet',
    pages: 'À propos de l’école',
  },
  lists: {
    courses: 'Les cours',
    plans: 'Les formules',
    teachers: 'Les professeurs',
    services: 'Les prestations',
    offers: 'Les offres',
    blog: 'Le blog',
    projects: 'Les projets',
    contact: 'Nous écrire',
  },
  pages: 'À propos de l’école',
  languages: (names) => `Le site parle ${names}.`,
  offline: 'Vous êtes hors ligne',
  offlineWords:
    'Cette page a besoin du réseau, et il n’y en a pas en ce moment. Ce que vous aviez ouvert reste tel quel.',
  again: 'Réessayer',
}
