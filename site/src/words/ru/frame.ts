import type { FrameWords } from '../en/frame.ts'

export const frame: FrameWords = {
  skip: 'Перейти к содержанию',
  main: 'Главное меню',
  courses: 'Курсы',
  plans: 'Тарифы',
  signIn: 'Войти',
  myCourses: 'Мои курсы',
  account: 'Учётная запись',
  panel: 'Панель',
  colophon: 'Набрано шрифтами Source Serif и Onest.',
  languages: 'Эта страница на других языках',
  aboutDemo: 'Об этой демонстрации',
  demo: 'Это демонстрация: ни письма, ни сообщения, ни платежи не покидают этот компьютер. [Посмотреть, что отправлено].',
  whereYouAre: 'Где вы сейчас',
}
