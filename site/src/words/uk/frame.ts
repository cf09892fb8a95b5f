import type { FrameWords } from '../en/frame.ts'

export const frame: FrameWords = {
  skip: 'Перейти до вмісту',
  main: 'Головне меню',
  courses: 'Курси',
  plans: 'Тарифи',
  signIn: 'Увійти',
  myCourses: 'Мої курси',
  account: 'Обліковий запис',
  panel: 'Панель',
  colophon: 'Набрано шрифтами Source Serif і Onest.',
  languages: 'Ця сторінка іншими мовами',
  aboutDemo: 'Про цю демонстрацію',
  demo: 'Це демонстрація: жоден лист, повідомлення чи платіж не залишає цього комп’ютера. [Подивитися, що надіслано].',
  whereYouAre: 'Де ви зараз',
}
