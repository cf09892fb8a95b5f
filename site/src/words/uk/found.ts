import type { FoundWords } from '../en/found.ts'

export const found: FoundWords = {
  called: {
    courses: 'Курс',
    plans: 'Тариф',
    teachers: 'Викладач',
    services: 'Послуга',
    posts: 'З блогу',
    projects: 'Проєкт',
    pages: 'Про школу',
  },
  lists: {
    courses: 'Курси',
    plans: 'Тарифи',
    teachers: 'Викладачі',
    services: 'Послуги',
    offers: 'Пропозиції',
    blog: 'Блог',
    projects: 'Проєкти',
    contact: 'Написати школі',
  },
  pages: 'Про школу',
  languages: (names) => `Мови сайту: ${names}.`,
  offline: 'Немає зв’язку',
  offlineWords:
    'Цій сторінці потрібна мережа, а її зараз немає. Те, що ви відкрили раніше, лишилося як було.',
  again: 'Спробувати ще раз',
}
