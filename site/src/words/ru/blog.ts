import { counted } from '../counted.ts'
import type { BlogWords } from '../en/blog.ts'

export const blog: BlogWords = {
  title: 'Блог',
  lead: 'Заметки из-за стола: как здесь всё делается и почему именно так.',
  none: 'Пока ничего не написано. Загляните в другой раз.',
  topics: 'Темы',
  everything: 'Всё',
  topic: (name) => `Записи на тему «${name}»`,
  posts: counted('ru', { one: 'запись', few: 'записи', many: 'записей' }),
  by: (name) => `пишет ${name}`,
  minutes: counted('ru', { one: 'минута чтения', few: 'минуты чтения', many: 'минут чтения' }),
  tab: (title, page) => `${title}, страница ${page}`,
  neighbours: 'До и после',
  before: 'Перед этим',
  after: 'После этого',
  related: 'На ту же тему',
  author: 'Кто это написал',
}
