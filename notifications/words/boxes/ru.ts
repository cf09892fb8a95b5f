import type { BoxNotices } from '../../words.ts'

export const boxNotices: BoxNotices = {
  'box-asked-for': ({ url }) => ({
    subject: 'У нас есть адрес для вашей коробки с материалами',
    lines: [
      'Спасибо. Мы собираем вашу коробку и напишем, как только она отправится в путь.',
      'Пока этикетка не напечатана, адрес можно исправить.',
    ],
    link: { words: 'Посмотреть, куда она едет', url },
  }),
  'box-waiting': ({ student, plan, url }) => ({
    subject: `Коробка к отправке: ${student}`,
    lines: [
      plan
        ? `Пришёл адрес для коробки с материалами по плану ${plan}. Кому: ${student}.`
        : `Пришёл адрес для коробки с материалами. Кому: ${student}.`,
    ],
    link: { words: 'К коробкам, которые ждут', url },
  }),
  'box-sent': ({ carrier, tracking, follow, url }) => ({
    subject: 'Ваша коробка с материалами в пути',
    lines: [
      carrier
        ? `Мы отправили вашу коробку с материалами. Перевозчик: ${carrier}.`
        : 'Мы отправили вашу коробку с материалами.',
      ...(tracking ? [`Номер отправления: ${tracking}`] : []),
    ],
    link: follow ? { words: 'Следить за ней', url: follow } : { words: 'Посмотреть коробку', url },
  }),
  'box-declined': ({ reason, url }) => ({
    subject: 'Вашу коробку с материалами не отправим',
    lines: [
      'Мы не отправляем коробку, которую вы заказали.',
      ...(reason ? [`Ваш ментор пишет: ${reason}`] : []),
    ],
    link: { words: 'Посмотреть коробку', url },
  }),
}
