import { counted } from '../counted.ts'
import type { PlansWords } from '../en/plans.ts'

export const plans: PlansWords = {
  title: 'Тарифы',
  none: 'Сейчас ничего не продаётся. Загляните вскоре.',
  about: 'Одна оплата картой. Через минуту на почту придёт код, и школа открыта.',
  ask: (email) => `Сомневаетесь? Вам ответит человек: [${email}].`,
  caption: 'Что входит в каждый тариф и сколько он стоит',
  recommended: 'Советуем',
  choose: 'Выбрать',
  chooseThis: (name) => `Выбрать «${name}»`,
  details: 'Подробно',
  detailsOf: (name) => `Подробно о «${name}»`,
  close: 'Закрыть',
  included: 'Входит',
  notIncluded: 'Не входит',
  lectures: counted('ru', { one: 'лекция', few: 'лекции', many: 'лекций' }),
  mentor: 'Переписка с ментором',
  box: 'Коробка с материалами по почте',
}
