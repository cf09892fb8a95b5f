import type { LandingWords } from '../en/landing.ts'

export const landing: LandingWords = {
  courses: 'Cours',
  noCourses: 'Le premier cours est en cours d’écriture. Revenez bientôt.',
  by: (author) => `avec ${author}`,
  plans: 'Formules',
  steps: 'Comment cela se passe',
  about: 'À propos de nous',
  teachers: 'Qui enseigne',
  voices: 'Entendu à la table',
  questions: 'Questions',
  doorIsOpen: 'La porte est ouverte.',
  askForPlace: 'Demandez-nous une place.',
  welcome: 'Heureux de vous voir ici.',
  contact: (email) => `Des questions ? Une personne répond à [${email}].`,
  makeAccount: 'Créer un compte',
  signIn: 'Se connecter',
  choosePlan: 'Choisir une formule',
  goOn: 'Continuer à apprendre',
  openPanel: 'Ouvrir l’administration',
  seeCourses: 'Voir les cours',
}
