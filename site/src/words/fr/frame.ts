import type { FrameWords } from '../en/frame.ts'

export const frame: FrameWords = {
  skip: 'Aller au contenu',
  main: 'Navigation principale',
  courses: 'Cours',
  plans: 'Formules',
  signIn: 'Se connecter',
  myCourses: 'Mes cours',
  account: 'Compte',
  panel: 'Administration',
  colophon: 'Composé en Source Serif et Onest.',
  languages: 'Cette page en d’autres langues',
  aboutDemo: 'À propos de cette démonstration',
  demo: 'Ceci est une démonstration : aucun courrier, message ou paiement ne quitte cet ordinateur. [Voir ce qui a été envoyé].',
  whereYouAre: 'Où vous êtes',
}
