import type { NewsletterWords } from '../en/newsletter.ts'

export const newsletter: NewsletterWords = {
  title: 'La lettre',
  lead: 'De temps en temps, une lettre : ce que nous enseignons, ce que nous avons fait, les nouveautés. Rien de plus.',
  email: 'Votre e-mail',
  subscribe: 'Je la reçois',
  sending: 'Un instant…',
  promise:
    'Nous vous demandons d’abord confirmation par e-mail, et chaque lettre contient un lien de désinscription.',
  askedTitle: 'Regardez vos e-mails',
  asked:
    'Si cette adresse n’est pas encore inscrite, un e-mail lui est envoyé. Appuyez sur le bouton qu’il contient, et c’est fait.',
  confirmTitle: 'Souhaitez-vous recevoir la lettre ?',
  confirmLead: 'Encore un clic, et la prochaine lettre sera pour vous.',
  confirm: 'Oui, je la reçois',
  confirmedTitle: 'Vous êtes inscrit',
  confirmed: 'Merci. Vous recevrez la prochaine lettre.',
  leaveTitle: 'Se désinscrire de la lettre ?',
  leaveLead:
    'Vous ne recevrez plus de lettres. Ce qui concerne vos commandes et vos cours vous parviendra toujours.',
  leave: 'Me désinscrire',
  leftTitle: 'Vous êtes désinscrit',
  left: 'Vous ne recevrez plus de lettres. Vous pouvez revenir quand vous voulez.',
  onward: 'Retour à la première page',
}
