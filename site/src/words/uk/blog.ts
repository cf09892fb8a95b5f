import { counted } from '../counted.ts'
import type { BlogWords } from '../en/blog.ts'

export const blog: BlogWords = {
  title: 'Блог',
  lead: 'Нотатки з-за столу: як тут усе робиться і чому саме так.',
  none: 'Ще нічого не написано. Завітайте незабаром.',
  topics: 'Теми',
  everything: 'Усе',
  topic: (name) => `Дописи на тему «${name}»`,
  posts: counted('uk', { one: 'допис', few: 'дописи', many: 'дописів' }),
  by: (name) => `пише ${name}`,
  minutes: counted('uk', {
    one: 'хвилина читання',
    few: 'хвилини читання',
    many: 'хвилин читання',
  }),
  tab: (title, page) => `${title}, сторінка ${page}`,
  neighbours: 'До і після',
  before: 'Перед цим',
  after: 'Після цього',
  related: 'На ту саму тему',
  author: 'Хто це написав',
}
