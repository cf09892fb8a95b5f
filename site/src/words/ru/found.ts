import type { FoundWords } from '../en/found.ts'

export const found: FoundWords = {
  called: {
    courses: 'Курс',
    plans: 'Тариф',
    teachers: 'Преподаватель',
    services: 'Услуга',
    posts: 'Из блога',
    projects: 'Проект',
    pages: 'О школе',
  },
  lists: {
    courses: 'Курсы',
    plans: 'Тарифы',
    teachers: 'Преподаватели',
    services: 'Услуги',
    offers: 'Предложения',
    blog: 'Блог',
    projects: 'Проекты',
    contact: 'Написать школе',
  },
  pages: 'О школе',
  languages: (names) => `Языки сайта: ${names}.`,
  offline: 'Нет связи',
  offlineWords:
    'Этой странице нужна сеть, а её сейчас нет. То, что вы открыли раньше, осталось как было.',
  again: 'Попробовать ещё раз',
}
