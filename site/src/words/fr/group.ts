import type { GroupWords } from '../en/group.ts'

export const group: GroupWords = {
  yours: 'Votre groupe',
  starts: (day) => `Vous commencez ensemble le ${day}.`,
  startsAtOnce: 'Vous pouvez commencer tout de suite.',
  waiting: 'Vous êtes en liste d’attente',
  waitingLead:
    'Tous les groupes sont complets. Dès qu’une place se libère, elle est à vous, et nous vous écrivons. En attendant, les leçons sont ouvertes.',
  none: 'Vous n’êtes dans aucun groupe',
  noneLead:
    'Ce cours se suit en groupe, et vous n’avez de place dans aucun. Écrivez-nous si ce n’est pas normal.',
  announcements: 'De la part de votre mentor',
  noAnnouncements: 'Rien n’a encore été annoncé.',
  members: 'Qui en fait partie',
  seats: (taken, seats) => `${taken} places prises sur ${seats}.`,
}
