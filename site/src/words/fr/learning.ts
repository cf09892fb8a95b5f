import { counted } from '../counted.ts'
import type { LearningWords } from '../en/learning.ts'

const lectures = counted('fr', { one: 'leçon', other: 'leçons' })

export const learning: LearningWords = {
  tab: 'Mes cours',
  greeting: (name) => `Heureux\u00A0de\u00A0vous\u00A0revoir, ${name}`,
  none: 'Il n’y a pas encore de cours sur votre table. Choisissez une formule, et il s’ouvre aussitôt.',
  seePlans: 'Voir les formules',
  next: 'La suite',
  yourCourses: 'Vos cours',
  yourHomework: 'Vos devoirs',
  tabOfPage: (title, page) => `${title}, page ${page}`,
  goOn: 'Continuer à apprendre',
  firstIsWritten:
    'La première leçon est en cours d’écriture. Nous vous préviendrons quand elle sera là.',
  finishedOn: 'Terminé le {}',
  progressIn: (course) => `Votre progression : ${course}`,
  noLectures: 'Pas encore de leçons',
  doneOf: (done, total) => `${done} sur ${lectures(total)}`,
  status: {
    completed: 'Faite',
    pending: 'Chez votre mentor',
    returned: 'À reprendre',
    open: 'Ouverte',
    locked: 'S’ouvre plus tard',
  },
  minutes: counted('fr', { one: 'minute', other: 'minutes' }),
  hasHomework: 'devoir',
  place: (number, of) => `Leçon ${number} sur ${of}`,
  lecture: (number) => `leçon ${number}`,
  cameBack: 'Votre devoir est à reprendre : voyez ce que votre mentor a écrit, et réessayez.',
  locked:
    'D’abord vient « {} ». Terminez-la, ou rendez son devoir, et celle-ci s’ouvre. Personne n’attend un mentor pour continuer.',
  goThere: 'Y aller',
  seeLectures: 'Voir toutes les leçons',
  beside: 'Les leçons voisines',
  before: 'Avant',
  after: 'Après',
  opensAfter: 'S’ouvre après celle-ci',
  cannotPlay: 'Votre navigateur ne peut pas le lire ici. [Ouvrir le film seul].',
  end: 'Pour finir',
  isDone: 'Vous avez terminé cette leçon. Revenez-y quand vous voulez.',
  sayDone: {
    sequential:
      'Il n’y a pas de devoir ici. Dites quand vous avez tout lu et tout vu ; la suivante s’ouvre.',
    free: 'Il n’y a pas de devoir ici. Dites quand vous avez tout lu et tout vu.',
  },
  watchToFinish: {
    sequential:
      'Il n’y a pas de devoir ici. Regardez la vidéo jusqu’à la fin : la leçon est faite, et la suivante s’ouvre.',
    free: 'Il n’y a pas de devoir ici. Regardez la vidéo jusqu’à la fin, et la leçon est faite.',
  },
  opensOn: 'S’ouvre le {}',
  opensAfterLecture: 'Après « {} »',
  lockedUntil: 'Cette leçon s’ouvre le {}.',
  lockedUntilAndAfter: 'Elle attend aussi « {} » : terminez-la, ou rendez son devoir.',
  opensNext: 'Bientôt ouverte',
  done: 'J’ai terminé',
}
