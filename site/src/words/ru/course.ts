import { counted } from '../counted.ts'
import type { CourseWords } from '../en/course.ts'

const hoursOf = counted('ru', { one: 'час', few: 'часа', many: 'часов' })
const homeworkOf = counted('ru', {
  one: 'домашняя работа, которую смотрит ментор',
  few: 'домашние работы, которые смотрит ментор',
  many: 'домашних работ, которые смотрит ментор',
})

export const course: CourseWords = {
  about: 'О чём курс',
  author: 'Кто его написал',
  lectures: 'Лекции',
  opensIt: (plans) =>
    plans === 1 ? 'Тариф, который его открывает' : 'Тарифы, которые его открывают',
  lectureCount: counted('ru', { one: 'лекция', few: 'лекции', many: 'лекций' }),
  minutes: counted('ru', { one: 'минута', few: 'минуты', many: 'минут' }),
  hours: (hours) => `примерно ${hoursOf(hours)} видео и текста`,
  homework: 'домашняя работа',
  withHomework: homeworkOf,
  seePlans: (plans) => (plans === 1 ? 'Посмотреть тариф' : 'Посмотреть тарифы'),
  seeLectures: 'Посмотреть лекции',
  myCourses: 'К моим курсам',
  title: 'Курсы',
  lead: 'Каждый курс состоит из коротких видео и хороших текстов, и почти после каждого есть что сделать своими руками.',
  opens: (plans) => `Открывается тарифом: ${plans}`,
  duration: (hours) => `примерно ${hoursOf(Math.max(1, hours))}`,
  meet: (name) => `Знакомьтесь: ${name}`,
  questions: 'Вопросы',
  comments: 'Что говорят ученики курса',
  begins: (day) => `Начало: ${day}`,
  taughtIn: (language) => `Язык курса: ${language}`,
  lookInside: 'Заглянуть',
  oneLectureOf: 'Лекция курса {}',
  homeworkOf: 'Ученики курса сдают эту работу, и её смотрит ментор.',
  wholeCourse: 'Весь курс',
  wholeCourseLead: (lectures) =>
    `В курсе ${lectures}. Остальное откроется, когда вы присоединитесь.`,
  seeCourse: 'Посмотреть курс',
  ask: 'Не уверены, для вас ли это? [Спросите нас].',
}
