import { counted } from '../counted.ts'
import type { ReceiptWords } from '../en/receipt.ts'

export const receipt: ReceiptWords = {
  orders: 'Ваши заказы',
  none: 'Вы ещё ничего не заказывали. [Посмотреть тарифы].',
  unread: counted('ru', {
    one: 'новое сообщение',
    few: 'новых сообщения',
    many: 'новых сообщений',
  }),
  see: (number) => `Заказ ${number}`,
  states: {
    draft: 'Не оплачен',
    'awaiting-payment': 'Не оплачен',
    paid: 'Оплачен',
    failed: 'Не оплачен',
    cancelled: 'Завершён',
    expired: 'Завершён',
    review: 'Проверяем',
    'partly-refunded': 'Частично возвращён',
    refunded: 'Деньги возвращены',
  },

  title: 'Квитанция',
  number: 'Номер заказа',
  item: 'Наименование',
  amount: 'Сумма',
  times: (quantity, title) => `${quantity} × ${title}`,
  subtotal: 'Вместе',
  discount: 'Скидки',
  credit: 'Оплачено раньше за предыдущий тариф',
  taxIncluded: 'Налог (в сумме)',
  taxAdded: 'Налог',
  total: 'Итого',
  refunded: 'Возвращено',
  documents: 'Документы',
  kinds: { invoice: 'Счёт', 'credit-note': 'Корректировочный счёт' },
  pdf: (kind, number) => `${kind} ${number} (PDF)`,
  copy: (what) => `Скопировать: ${what}`,
  copied: 'Скопировано',

  history: 'Что произошло',
  placed: 'Заказано',
  paid: 'Оплачено',
  reference: 'Номер платежа',
  payments: {
    created: 'Платёж начат',
    processing: 'Платёж в пути',
    paid: 'Платёж получен',
    failed: 'Платёж отклонён',
    cancelled: 'Платёж отменён',
    review: 'Платёж проверяет человек',
  },
  refunds: {
    pending: 'Деньги возвращаются',
    'requires-action': 'Деньги возвращаются',
    succeeded: 'Деньги возвращены',
    failed: 'Вернуть деньги не удалось',
    cancelled: 'Возврат отменён',
  },

  lessonsAdded: 'Уроки добавлены в вашу учётную запись.',
  lessonsLeft: counted('ru', {
    one: 'урок вы ещё можете забронировать',
    few: 'урока вы ещё можете забронировать',
    many: 'уроков вы ещё можете забронировать',
  }),
  lessons: 'Уроки',
  talkBelow: 'Напишите нам об этом ниже на этой странице.',

  talk: 'Сообщения',
  from: { student: 'Вы', staff: 'Школа', school: 'Школа' },
  school: {
    'order-opened':
      'Спасибо за заказ. Здесь мы о нём говорим: напишите, что вы задумали, и мы ответим здесь же.',
    'homework-approved': 'Ваша домашняя работа зачтена.',
  },
  message: (subject) => `Ваше сообщение о «${subject}»`,
  send: 'Отправить',
  markRead: 'Отметить прочитанным',
}
