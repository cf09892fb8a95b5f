import type { LandingWords } from '../en/landing.ts'

export const landing: LandingWords = {
  courses: 'Курсы',
  noCourses: 'Первый курс как раз пишется. Загляните вскоре.',
  by: (author) => `автор: ${author}`,
  plans: 'Тарифы',
  steps: 'Как это происходит',
  about: 'О нас',
  teachers: 'Кто учит',
  voices: 'Услышано за столом',
  questions: 'Вопросы',
  doorIsOpen: 'Дверь открыта.',
  askForPlace: 'Попросите у нас место.',
  welcome: 'Хорошо, что вы здесь.',
  contact: (email) => `Есть вопросы? Вам ответит человек: [${email}].`,
  makeAccount: 'Создать учётную запись',
  signIn: 'Войти',
  choosePlan: 'Выбрать тариф',
  goOn: 'Учиться дальше',
  openPanel: 'Открыть панель',
  seeCourses: 'Посмотреть курсы',
}
