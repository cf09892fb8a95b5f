import type { DocumentWords } from './en.ts'

export const documentWords: DocumentWords = {
  kind: { invoice: 'Счёт', 'credit-note': 'Корректировочный счёт' },
  date: 'Дата',
  order: 'Заказ',
  to: 'Для кого',
  taxId: 'Налоговый номер',
  item: 'Наименование',
  quantity: 'Количество',
  unit: 'Цена',
  amount: 'Сумма',
  subtotal: 'Вместе',
  discount: 'Скидки',
  credit: 'Оплачено раньше за предыдущий тариф',
  taxIncluded: (rate) => `В том числе налог ${rate}`,
  taxAdded: (rate) => `Налог ${rate}`,
  taxOf: 'В том числе налог',
  total: { invoice: 'Оплачено', 'credit-note': 'Возвращено' },
  corrects: (number) => `Исправляет счёт ${number}`,
  reason: 'Причина',
  givenBack: 'Возвращённые деньги',
}
