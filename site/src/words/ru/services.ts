import { counted } from '../counted.ts'
import type { ServicesWords } from '../en/services.ts'

export const services: ServicesWords = {
  title: 'Услуги',
  lead: 'Работа, которую здесь делают для вас: от первого письма до последней линии.',
  none: 'Сейчас заказать ничего нельзя. [Напишите нам], что вы задумали.',
  days: counted('ru', { one: 'день', few: 'дня', many: 'дней' }),
  about: (days) => `примерно ${days}`,
  price: 'Цена',
  takes: 'Занимает',
  ask: 'Спросить об этом',
  features: 'Что входит',
  description: 'Как это происходит',
  film: 'Короткий фильм',
  filmOf: (title) => `Фильм: ${title}`,
  gallery: 'Изображения',
  questions: 'Прежде чем заказать',
  projects: 'Сделано так',
  all: 'Все услуги',
}
