import type { LandingWords } from '../en/landing.ts'

export const landing: LandingWords = {
  courses: 'Курси',
  noCourses: 'Перший курс саме пишеться. Завітайте невдовзі.',
  by: (author) => `автор: ${author}`,
  plans: 'Тарифи',
  steps: 'Як це відбувається',
  about: 'Про нас',
  teachers: 'Хто навчає',
  voices: 'Почуто за столом',
  questions: 'Запитання',
  doorIsOpen: 'Двері відчинено.',
  askForPlace: 'Попросіть у нас місце.',
  welcome: 'Добре, що ви тут.',
  contact: (email) => `Є запитання? Вам відповість людина: [${email}].`,
  makeAccount: 'Створити обліковий запис',
  signIn: 'Увійти',
  choosePlan: 'Вибрати тариф',
  goOn: 'Навчатися далі',
  openPanel: 'Відкрити панель',
  seeCourses: 'Переглянути курси',
}
