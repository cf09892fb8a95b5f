import type { OffersWords } from '../en/offers.ts'

export const offers: OffersWords = {
  title: 'Предложения',
  lead: 'Они действуют сейчас и учитываются сами: ничего вводить не надо.',
  none: 'Сейчас нет действующих предложений. Цены честные и без них.',
  seePlans: 'Посмотреть тарифы',
  percent: (share) => `Скидка ${share}`,
  amount: (money) => `Скидка ${money}`,
  bundle: (buy, free) => `Купите ${buy}, ещё ${free} бесплатно`,
  until: (moment) => `До ${moment}`,
  always: 'До особого сообщения',
  forEverything: 'На всё',
  forThese: (things) => `На: ${things}`,
  kinds: {
    plan: 'тарифы',
    service: 'услуги',
    'lesson-pack': 'пакеты уроков',
    lesson: 'уроки',
  },
  from: (money) => `От ${money}`,
  customers: {
    'first-order': 'На первый заказ',
    'repeat-order': 'Для тех, кто уже покупал у нас',
  },
  byItself: 'Они учитываются сами.',
}
