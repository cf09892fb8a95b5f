import type { DocumentWords } from './en.ts'

export const documentWords: DocumentWords = {
  kind: { invoice: 'Рахунок', 'credit-note': 'Коригувальний рахунок' },
  date: 'Дата',
  order: 'Замовлення',
  to: 'Для кого',
  taxId: 'Податковий номер',
  item: 'Найменування',
  quantity: 'Кількість',
  unit: 'Ціна',
  amount: 'Сума',
  subtotal: 'Разом',
  discount: 'Знижки',
  credit: 'Сплачено раніше за попередній тариф',
  taxIncluded: (rate) => `Зокрема податок ${rate}`,
  taxAdded: (rate) => `Податок ${rate}`,
  taxOf: 'Зокрема податок',
  total: { invoice: 'Сплачено', 'credit-note': 'Повернено' },
  corrects: (number) => `Коригує рахунок ${number}`,
  reason: 'Причина',
  givenBack: 'Повернені кошти',
}
