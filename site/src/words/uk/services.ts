import { counted } from '../counted.ts'
import type { ServicesWords } from '../en/services.ts'

export const services: ServicesWords = {
  title: 'Послуги',
  lead: 'Робота, яку тут виконують для вас: від першого листа до останньої лінії.',
  none: 'Зараз нічого замовити не можна. [Напишіть нам], що саме ви задумали.',
  days: counted('uk', { one: 'день', few: 'дні', many: 'днів' }),
  about: (days) => `приблизно ${days}`,
  price: 'Ціна',
  takes: 'Триває',
  ask: 'Запитати про це',
  features: 'Що входить',
  description: 'Як це відбувається',
  film: 'Короткий фільм',
  filmOf: (title) => `Фільм: ${title}`,
  gallery: 'Зображення',
  questions: 'Перш ніж замовити',
  projects: 'Зроблено так',
  all: 'Усі послуги',
}
