import { counted } from '../counted.ts'
import type { ReceiptWords } from '../en/receipt.ts'

export const receipt: ReceiptWords = {
  orders: 'Ваші замовлення',
  none: 'Ви ще нічого не замовляли. [Переглянути тарифи].',
  unread: counted('uk', {
    one: 'нове повідомлення',
    few: 'нові повідомлення',
    many: 'нових повідомлень',
  }),
  see: (number) => `Замовлення ${number}`,
  states: {
    draft: 'Не оплачено',
    'awaiting-payment': 'Не оплачено',
    paid: 'Оплачено',
    failed: 'Не оплачено',
    cancelled: 'Завершено',
    expired: 'Завершено',
    review: 'Перевіряємо',
    'partly-refunded': 'Частково повернено',
    refunded: 'Кошти повернено',
  },

  title: 'Квитанція',
  number: 'Номер замовлення',
  item: 'Найменування',
  amount: 'Сума',
  times: (quantity, title) => `${quantity} × ${title}`,
  subtotal: 'Разом',
  discount: 'Знижки',
  credit: 'Сплачено раніше за попередній тариф',
  taxIncluded: 'Податок (у сумі)',
  taxAdded: 'Податок',
  total: 'До сплати',
  refunded: 'Повернено',
  documents: 'Документи',
  kinds: { invoice: 'Рахунок', 'credit-note': 'Коригувальний рахунок' },
  pdf: (kind, number) => `${kind} ${number} (PDF)`,
  copy: (what) => `Скопіювати: ${what}`,
  copied: 'Скопійовано',

  history: 'Що відбулося',
  placed: 'Замовлено',
  paid: 'Сплачено',
  reference: 'Номер платежу',
  payments: {
    created: 'Платіж розпочато',
    processing: 'Платіж у дорозі',
    paid: 'Платіж отримано',
    failed: 'Платіж відхилено',
    cancelled: 'Платіж скасовано',
    review: 'Платіж перевіряє людина',
  },
  refunds: {
    pending: 'Кошти повертаються',
    'requires-action': 'Кошти повертаються',
    succeeded: 'Кошти повернено',
    failed: 'Повернути кошти не вдалося',
    cancelled: 'Повернення скасовано',
  },

  lessonsAdded: 'Уроки додано до вашого облікового запису.',
  lessonsLeft: counted('uk', {
    one: 'урок ви ще можете забронювати',
    few: 'уроки ви ще можете забронювати',
    many: 'уроків ви ще можете забронювати',
  }),
  lessons: 'Уроки',
  talkBelow: 'Напишіть нам про це нижче на цій сторінці.',

  talk: 'Повідомлення',
  from: { student: 'Ви', staff: 'Школа', school: 'Школа' },
  school: {
    'order-opened':
      'Дякуємо за замовлення. Тут ми про нього говоримо: напишіть, що ви маєте на думці, і ми відповімо тут.',
    'homework-approved': 'Вашу домашню роботу зараховано.',
  },
  message: (subject) => `Ваше повідомлення про «${subject}»`,
  send: 'Надіслати',
  markRead: 'Позначити прочитаним',
}
