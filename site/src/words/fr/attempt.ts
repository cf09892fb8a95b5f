import { counted } from '../counted.ts'
import type { AttemptWords } from '../en/attempt.ts'

const marks = counted('fr', { one: 'repère', other: 'repères' })

export const attempt: AttemptWords = {
  onPhoto: (photo) => `Sur la photo ${photo}`,
  marked: (photo, count) => `${photo}, avec ${marks(count)}`,
  mark: (number) => `Repère ${number} :`,
  drawn: {
    pin: 'Cet endroit.',
    stroke: 'Ce trait.',
    arrow: 'Là où pointe la flèche.',
    box: 'Ce qui est dans le cadre.',
  },
  you: 'Vous',
  mentor: 'Votre mentor',
  reply: 'Répondre',
  toMark: (number) => ` au repère ${number}`,
  yourReply: (number) => `Votre réponse au repère ${number}`,
  send: 'Envoyer',
  video: (number, of) => `Vidéo ${number} de l’essai ${of}`,
  videoPreparing: (number) =>
    `La vidéo ${number} est en préparation pour tous les navigateurs. Revenez dans un instant.`,
  videoUnreadable: (number) => `La vidéo ${number} n’a pas pu être lue. Envoyez-la en MP4.`,
}
