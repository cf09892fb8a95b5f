import type { FulfilmentNotices } from '../../words.ts'

export const fulfilmentNotices: FulfilmentNotices = {
  'order-paid': ({ school, number, what, total, url, codes, given }) => ({
    subject: `Ваш заказ ${number} в «${school}»`,
    lines: [
      total === null ? `Спасибо за выбор: ${what}.` : `Спасибо. Оплачено ${total}: ${what}.`,
      ...(codes.length > 0
        ? [
            'С этим кодом доступа вы создадите учётную запись, и курсы уже будут там. Код действует один раз, для одного человека.',
          ]
        : []),
      ...(given.hasCourses ? ['Ваши курсы открыты: войдите и начинайте.'] : []),
      ...(given.lessons === 0
        ? []
        : [`Уроков, которые вы уже можете забронировать: ${given.lessons}.`]),
      ...(given.services === null
        ? []
        : [
            `На странице заказа вы можете написать нам о «${given.services}», и там же мы ответим.`,
          ]),
      ...(given.hasInvoice ? ['Счёт приложен к письму.'] : []),
    ],
    ...(codes.length > 0 && { code: codes.join(' ') }),
    link: { words: 'Посмотреть заказ', url },
  }),
  'message-waiting': ({ about, number, text, url }) => ({
    subject: `Сообщение: ${about}`,
    lines: [number ? `${about}, заказ ${number}:` : `${about}:`, text],
    link: { words: 'Прочитать и ответить', url },
  }),
  'access-ending': ({ course, until, url }) => ({
    subject: `Курс «${course}» открыт до ${until}`,
    lines: [
      `Ваш доступ к курсу «${course}» заканчивается ${until}.`,
      'До тех пор всё открыто. Если нужно больше времени, напишите школе.',
    ],
    link: { words: 'Учиться дальше', url },
  }),
  'access-over': ({ course, until, url }) => ({
    subject: `Доступ к курсу «${course}» закончился`,
    lines: [
      `Курс «${course}» был открыт для вас до ${until}.`,
      'Всё, что вы сделали, сохранено. Если вернётесь, продолжите с того же места.',
    ],
    link: { words: 'Посмотреть тарифы', url },
  }),
}
