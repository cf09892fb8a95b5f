import { formFor } from '../counted.ts'
import type { FormWords } from '../en/form.ts'

const minutes = formFor('uk', { one: 'хвилину', few: 'хвилини', many: 'хвилин' })

export const form: FormWords = {
  email: 'Електронна пошта',
  password: 'Пароль',
  newPassword: 'Новий пароль',
  passwordHint: 'Щонайменше десять знаків. Кілька слів легко запам’ятати.',
  showPassword: 'Показати пароль',
  hidePassword: 'Сховати пароль',
  show: 'Показати',
  hide: 'Сховати',
  busy: 'Хвилинку…',
  notYet: (title) => `Ще ні: ${title}`,
  wait: (number) =>
    number === 1 ? 'Досить зачекати хвилину.' : `Спробуйте знову за ${number} ${minutes(number)}.`,
  writeToUs: 'Написати нам',
  tryAgain: 'Спробувати ще раз',
  accessCode: 'Код доступу',
  accessCodeOptional: 'Код доступу, якщо він у вас є',
  accessCodeHint: 'Дванадцять літер і цифр. Великі літери й дефіси не мають значення.',
  pagesOf: (title) => `Сторінки: ${title}`,
  page: (page, pages) => `Сторінка ${page} з ${pages}`,
  previousPage: 'Попередня сторінка',
  nextPage: 'Наступна сторінка',
}
