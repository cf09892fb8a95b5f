import type { FulfilmentNotices } from '../../words.ts'

export const fulfilmentNotices: FulfilmentNotices = {
  'order-paid': ({ school, number, what, total, url, codes, given }) => ({
    subject: `Ваше замовлення ${number} у «${school}»`,
    lines: [
      total === null ? `Дякуємо за вибір: ${what}.` : `Дякуємо. Сплачено ${total}: ${what}.`,
      ...(codes.length > 0
        ? [
            'З цим кодом доступу ви створите обліковий запис, і курси вже будуть там. Код діє один раз, для однієї людини.',
          ]
        : []),
      ...(given.hasCourses ? ['Ваші курси відкрито: увійдіть і починайте.'] : []),
      ...(given.lessons === 0 ? [] : [`Уроків, які ви вже можете забронювати: ${given.lessons}.`]),
      ...(given.services === null
        ? []
        : [
            `На сторінці замовлення ви можете написати нам про «${given.services}», і там ми відповімо.`,
          ]),
      ...(given.hasInvoice ? ['Рахунок додано до листа.'] : []),
    ],
    ...(codes.length > 0 && { code: codes.join(' ') }),
    link: { words: 'Переглянути замовлення', url },
  }),
  'message-waiting': ({ about, number, text, url }) => ({
    subject: `Повідомлення: ${about}`,
    lines: [number ? `${about}, замовлення ${number}:` : `${about}:`, text],
    link: { words: 'Прочитати й відповісти', url },
  }),
  'access-ending': ({ course, until, url }) => ({
    subject: `Курс «${course}» відкрито до ${until}`,
    lines: [
      `Ваш доступ до курсу «${course}» закінчується ${until}.`,
      'До того часу все відкрито. Якщо потрібно більше часу, напишіть школі.',
    ],
    link: { words: 'Навчатися далі', url },
  }),
  'access-over': ({ course, until, url }) => ({
    subject: `Доступ до курсу «${course}» закінчився`,
    lines: [
      `Курс «${course}» був відкритий для вас до ${until}.`,
      'Усе, що ви зробили, збережено. Якщо повернетеся, продовжите з того самого місця.',
    ],
    link: { words: 'Переглянути тарифи', url },
  }),
}
