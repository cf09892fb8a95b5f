import { formFor } from '../counted.ts'
import type { AccountWords } from '../en/account.ts'

const places = formFor('uk', { one: 'пристрої', few: 'пристроях', many: 'пристроях' })

export const account: AccountWords = {
  title: 'Ваш обліковий запис',
  passwordSet: 'Новий пароль встановлено. На інших пристроях виконано вихід.',
  telegramUnlinked: 'Telegram більше не підключено до вашого облікового запису.',
  you: 'Ви',
  role: 'Роль',
  roles: {
    admin: 'Адміністрація',
    mentor: 'Ментор',
    editor: 'Редакція',
    teacher: 'Викладач',
    student: 'Учень',
  },
  writtenIn: 'Мова наших листів',
  password: {
    title: 'Пароль',
    present: 'Теперішній пароль',
    hint: 'Щонайменше десять знаків. На інших ваших пристроях буде виконано вихід.',
    button: 'Змінити пароль',
    busy: 'Змінюємо…',
  },
  telegram: {
    title: 'Telegram',
    linked: 'Підключено. Наші повідомлення надходять вам і туди, і на пошту.',
    unlink: 'Від’єднати Telegram',
    unlinking: 'Від’єднуємо…',
    ready:
      'Посилання готове. Відкрийте його, натисніть там «Почати» й поверніться на цю сторінку. Воно лише для вас.',
    open: 'Відкрити Telegram',
    offer: 'Отримуйте наші повідомлення й у Telegram.',
    link: 'Підключити Telegram',
  },
  devices: {
    title: 'Пристрої',
    signedIn: (devices) =>
      devices === 1
        ? 'Ви увійшли лише на цьому пристрої.'
        : `Ви увійшли на ${devices} ${places(devices)}.`,
    advice:
      'Якщо якомусь із них ви вже не довіряєте, вийдіть усюди, тут також. Ніщо ваше не зникне.',
    button: 'Вийти всюди',
    busy: 'Виходимо…',
  },
}
