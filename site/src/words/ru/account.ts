import { formFor } from '../counted.ts'
import type { AccountWords } from '../en/account.ts'

const places = formFor('ru', { one: 'устройстве', few: 'устройствах', many: 'устройствах' })

export const account: AccountWords = {
  title: 'Ваша учётная запись',
  passwordSet: 'Новый пароль задан. На других устройствах выполнен выход.',
  telegramUnlinked: 'Telegram больше не подключён к вашей учётной записи.',
  you: 'Вы',
  role: 'Роль',
  roles: {
    admin: 'Администрация',
    mentor: 'Ментор',
    editor: 'Редакция',
    teacher: 'Преподаватель',
    student: 'Ученик',
  },
  writtenIn: 'Язык наших писем',
  password: {
    title: 'Пароль',
    present: 'Нынешний пароль',
    hint: 'Не меньше десяти знаков. На других ваших устройствах будет выполнен выход.',
    button: 'Изменить пароль',
    busy: 'Меняем…',
  },
  telegram: {
    title: 'Telegram',
    linked: 'Подключён. Наши сообщения приходят вам и туда, и на почту.',
    unlink: 'Отключить Telegram',
    unlinking: 'Отключаем…',
    ready:
      'Ссылка готова. Откройте её, нажмите там «Начать» и вернитесь на эту страницу. Она только для вас.',
    open: 'Открыть Telegram',
    offer: 'Получайте наши сообщения и в Telegram.',
    link: 'Подключить Telegram',
  },
  devices: {
    title: 'Устройства',
    signedIn: (devices) =>
      devices === 1
        ? 'Вы вошли только на этом устройстве.'
        : `Вы вошли на ${devices} ${places(devices)}.`,
    advice:
      'Если какому-то из них вы больше не доверяете, выйдите везде, здесь тоже. Ничего вашего не пропадёт.',
    button: 'Выйти везде',
    busy: 'Выходим…',
  },
}
