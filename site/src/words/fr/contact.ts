import type { ContactWords } from '../en/contact.ts'

export const contact: ContactWords = {
  title: 'Nous écrire',
  lead: 'Posez toutes vos questions : sur un cours, une séance, ou pour savoir si c’est fait pour vous. Une personne vous répond, par e-mail.',
  about: (name) => `Au sujet de : ${name}`,
  name: 'Votre nom',
  message: 'Votre message',
  subject: 'De quoi s’agit-il',
  subjects: {
    general: 'Une question générale',
    course: 'Un cours',
    lesson: 'Une séance avec un professeur',
    service: 'Une prestation',
    press: 'Presse',
  },
  leaveEmpty: 'Laissez ce champ vide',
  send: 'Envoyer le message',
  sending: 'Envoi…',
  sentTitle: 'Votre message est arrivé',
  sent: 'Merci. Nous lisons chaque message et répondons à l’adresse que vous nous avez donnée.',
  onward: 'Retour à la première page',
  reach: 'Nous joindre autrement',
  phone: 'Téléphone',
  address: 'Adresse',
}
