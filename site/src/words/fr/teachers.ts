import type { TeachersWords } from '../en/teachers.ts'

export const teachers: TeachersWords = {
  title: 'Professeurs',
  lead: 'Ils enseignent parce qu’ils ne peuvent pas s’en empêcher. Lisez-les avant de choisir.',
  none: 'Les professeurs se présentent ici bientôt.',
  speaks: (languages) => `Langues : ${languages}`,
  about: 'Portrait',
  intro: (name) => `${name} présente ses séances`,
  favourites: 'Ce qui leur est cher',
  kinds: {
    book: 'Livres',
    film: 'Au cinéma',
    word: 'Mots',
    song: 'Chansons',
  },
  courses: 'Leurs cours',
  comments: 'Ce que disent les élèves',
  askForLesson: 'Demander une séance',
  askWords:
    'Dites quand cela vous convient et ce que vous aimeriez apprendre. La réponse vient par e-mail.',
  others: 'Tous les professeurs',
}
