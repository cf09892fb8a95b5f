import type { HomeworkWords } from '../en/homework.ts'

export const homework: HomeworkWords = {
  title: 'Devoir',
  waiting: 'Il est sur la table de votre mentor.',
  waitingNextOpen:
    'Il est sur la table de votre mentor. Inutile d’attendre : la leçon suivante est ouverte.',
  attempt: (number) => `Essai ${number}`,
  attempts: {
    submitted: (number) => `Essai ${number} : chez votre mentor`,
    approved: (number) => `Essai ${number} : validé`,
    returned: (number) => `Essai ${number} : à reprendre`,
  },
  news: {
    submitted: '{} est chez votre mentor',
    approved: '{} est validé',
    returned: '{} est à reprendre',
  },
  lookedAt: 'Regardé le {}',
  handedIn: 'Rendu le {}',
  youWrote: 'Vous avez écrit',
  handInYours: 'Rendez votre travail',
  photos: 'Photos de votre travail',
  photosHint: (most, megabytes) =>
    `À la lumière du jour, bien au-dessus. Jusqu’à ${most}, de ${megabytes} Mo chacune.`,
  chosen: 'Les photos choisies',
  leaveOut: 'Retirer',
  leaveOutThis: 'Retirer {}',
  tooMany: (most) => `Ne choisissez pas plus de ${most} photos.`,
  tooLarge: (megabytes) => `{} est trop grand ; ${megabytes} Mo au plus.`,
  comment: 'Un mot à votre mentor',
  commentHint: 'Si vous voulez : ce qui était difficile, ce dont vous êtes fier.',
  handIn: 'Rendre',
  handingIn: 'Envoi…',
  photoOf: (photo, attempt) => `Photo ${photo} de l’essai ${attempt}`,
  developing: (photo) => `La photo ${photo} se développe. Regardez de nouveau dans un instant.`,
  unreadable: (photo) =>
    `La photo ${photo} n’a pas pu être lue. Envoyez-la en JPEG la prochaine fois.`,
}
