import { counted } from '../counted.ts'
import type { CourseWords } from '../en/course.ts'

const hoursOf = counted('uk', { one: 'година', few: 'години', many: 'годин' })
const homeworkOf = counted('uk', {
  one: 'домашня робота, яку переглядає ментор',
  few: 'домашні роботи, які переглядає ментор',
  many: 'домашніх робіт, які переглядає ментор',
})

export const course: CourseWords = {
  about: 'Про що курс',
  author: 'Хто його написав',
  lectures: 'Лекції',
  opensIt: (plans) => (plans === 1 ? 'Тариф, який його відкриває' : 'Тарифи, які його відкривають'),
  lectureCount: counted('uk', { one: 'лекція', few: 'лекції', many: 'лекцій' }),
  minutes: counted('uk', { one: 'хвилина', few: 'хвилини', many: 'хвилин' }),
  hours: (hours) => `приблизно ${hoursOf(hours)} відео й тексту`,
  homework: 'домашня робота',
  withHomework: homeworkOf,
  seePlans: (plans) => (plans === 1 ? 'Переглянути тариф' : 'Переглянути тарифи'),
  seeLectures: 'Переглянути лекції',
  myCourses: 'До моїх курсів',
  title: 'Курси',
  lead: 'Кожен курс складається з коротких відео й добрих текстів, і майже після кожного є що зробити власноруч.',
  opens: (plans) => `Відкривається тарифом: ${plans}`,
  duration: (hours) => `приблизно ${hoursOf(Math.max(1, hours))}`,
  meet: (name) => `Знайомтеся: ${name}`,
  questions: 'Запитання',
  comments: 'Що кажуть учні курсу',
  begins: (day) => `Початок: ${day}`,
  taughtIn: (language) => `Мова курсу: ${language}`,
  lookInside: 'Зазирнути',
  oneLectureOf: 'Лекція курсу {}',
  homeworkOf: 'Учні курсу здають цю роботу, і її переглядає ментор.',
  wholeCourse: 'Увесь курс',
  wholeCourseLead: (lectures) => `У курсі ${lectures}. Решта відкриється, коли ви долучитеся.`,
  seeCourse: 'Переглянути курс',
  ask: 'Не певні, чи це для вас? [Запитайте нас].',
}
