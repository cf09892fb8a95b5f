import { counted } from '../counted.ts'
import type { PlansWords } from '../en/plans.ts'

export const plans: PlansWords = {
  title: 'Тарифи',
  none: 'Зараз нічого не продається. Завітайте невдовзі.',
  about: 'Одна оплата карткою. За хвилину на пошту надійде код, і школу відкрито.',
  ask: (email) => `Вагаєтеся? Вам відповість людина: [${email}].`,
  caption: 'Що входить до кожного тарифу й скільки він коштує',
  recommended: 'Радимо',
  choose: 'Вибрати',
  chooseThis: (name) => `Вибрати «${name}»`,
  details: 'Докладно',
  detailsOf: (name) => `Докладно про «${name}»`,
  close: 'Закрити',
  included: 'Входить',
  notIncluded: 'Не входить',
  lectures: counted('uk', { one: 'лекція', few: 'лекції', many: 'лекцій' }),
  mentor: 'Листування з ментором',
  box: 'Коробка з матеріалами поштою',
}
