import { counted } from '../counted.ts'
import type { CourseWords } from '../en/course.ts'

export const course: CourseWords = {
  about: 'De quoi il s’agit',
  author: 'Qui l’a écrit',
  lectures: 'Les leçons',
  opensIt: (plans) => (plans === 1 ? 'La formule qui l’ouvre' : 'Les formules qui l’ouvrent'),
  lectureCount: counted('fr', { one: 'leçon', other: 'leçons' }),
  minutes: counted('fr', { one: 'minute', other: 'minutes' }),
  hours: (hours) =>
    hours === 1
      ? 'environ 1 heure de film et de texte'
      : `environ ${hours} heures de film et de texte`,
  homework: 'devoir',
  withHomework: (lectures) =>
    lectures === 1
      ? 'un devoir, regardé par un mentor'
      : `${lectures} devoirs, regardés par un mentor`,
  seePlans: (plans) => (plans === 1 ? 'Voir la formule' : 'Voir les formules'),
  seeLectures: 'Voir les leçons',
  myCourses: 'Aller à mes cours',
  title: 'Cours',
  lead: 'Chacun est une suite de films courts et de bons textes, avec presque toujours quelque chose à faire ensuite.',
  opens: (plans) => `S’ouvre avec ${plans}`,
  duration: (hours) => (hours <= 1 ? 'environ 1 heure' : `environ ${hours} heures`),
  meet: (name) => `Faire connaissance : ${name}`,
  questions: 'Vos questions',
  comments: 'Ce qu’en disent les élèves',
  begins: (day) => `Commence le ${day}`,
  taughtIn: (language) => `Enseigné en ${language}`,
  lookInside: 'Regarder',
  oneLectureOf: 'Une leçon du cours {}',
  homeworkOf: 'Les élèves du cours le rendent, et un mentor le regarde.',
  wholeCourse: 'Le cours entier',
  wholeCourseLead: (lectures) =>
    `C’était une leçon sur les ${lectures} du cours. Les autres s’ouvrent quand vous nous rejoignez.`,
  seeCourse: 'Voir le cours',
  ask: 'Vous hésitez ? [Posez-nous la question].',
}
