import type { OffersWords } from '../en/offers.ts'

export const offers: OffersWords = {
  title: 'Пропозиції',
  lead: 'Вони діють зараз і враховуються самі: нічого вводити не треба.',
  none: 'Зараз немає чинних пропозицій. Ціни чесні й без них.',
  seePlans: 'Переглянути тарифи',
  percent: (share) => `Знижка ${share}`,
  amount: (money) => `Знижка ${money}`,
  bundle: (buy, free) => `Купіть ${buy}, ще ${free} безкоштовно`,
  until: (moment) => `До ${moment}`,
  always: 'До окремого повідомлення',
  forEverything: 'На все',
  forThese: (things) => `На: ${things}`,
  kinds: {
    plan: 'тарифи',
    service: 'послуги',
    'lesson-pack': 'пакети уроків',
    lesson: 'уроки',
  },
  from: (money) => `Від ${money}`,
  customers: {
    'first-order': 'На перше замовлення',
    'repeat-order': 'Для тих, хто вже купував у нас',
  },
  byItself: 'Вони враховуються самі.',
}
