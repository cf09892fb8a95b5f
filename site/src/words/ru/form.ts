import { formFor } from '../counted.ts'
import type { FormWords } from '../en/form.ts'

const minutes = formFor('ru', { one: 'минуту', few: 'минуты', many: 'минут' })

export const form: FormWords = {
  email: 'Электронная почта',
  password: 'Пароль',
  newPassword: 'Новый пароль',
  passwordHint: 'Не меньше десяти знаков. Несколько слов легко запомнить.',
  showPassword: 'Показать пароль',
  hidePassword: 'Скрыть пароль',
  show: 'Показать',
  hide: 'Скрыть',
  busy: 'Минутку…',
  notYet: (title) => `Ещё нет: ${title}`,
  wait: (number) =>
    number === 1
      ? 'Достаточно подождать минуту.'
      : `Попробуйте снова через ${number} ${minutes(number)}.`,
  writeToUs: 'Написать нам',
  tryAgain: 'Попробовать ещё раз',
  accessCode: 'Код доступа',
  accessCodeOptional: 'Код доступа, если он у вас есть',
  accessCodeHint: 'Двенадцать букв и цифр. Заглавные буквы и дефисы не важны.',
  pagesOf: (title) => `Страницы: ${title}`,
  page: (page, pages) => `Страница ${page} из ${pages}`,
  previousPage: 'Предыдущая страница',
  nextPage: 'Следующая страница',
}
