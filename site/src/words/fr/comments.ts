import type { CommentsWords } from '../en/comments.ts'

export const comments: CommentsWords = {
  about: (subject) => `à propos de : [${subject}]`,
  title: 'Dites ce que vous en pensez',
  lead: 'Avec vos mots, pour ceux qui hésitent encore. Une personne lit votre avis avant qu’il paraisse.',
  subject: 'De quoi s’agit-il',
  subjects: {
    school: 'L’école',
    course: 'Ce cours',
    teacher: (name) => `Son professeur, ${name}`,
  },
  text: 'Vos mots',
  hint: 'De vingt à six cents caractères.',
  named: (name) => `Votre avis sera signé « ${name} ».`,
  changeName: 'Vous décidez [comment vous êtes présenté].',
  send: 'Envoyer l’avis',
  written: 'Merci. Votre avis est en route vers la personne qui le lit d’abord.',
  yours: 'Ce que vous avez écrit',
  ofSchool: 'L’école',
  status: {
    pending: 'En lecture',
    approved: 'Sur le site',
    rejected: 'Non publié',
  },
}
