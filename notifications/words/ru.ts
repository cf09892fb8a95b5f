import type { Words } from '../words.ts'
import { boxNotices } from './boxes/ru.ts'
import { fulfilmentNotices } from './fulfilment/ru.ts'
import { moneyNotices } from './money/ru.ts'

export const ru: Words = {
  signature: ({ school, email }) =>
    `Вы получили это письмо от школы «${school}», потому что на ${email} там есть учётная запись.`,
  buyerSignature: ({ school, email }) =>
    `Вы получили это письмо от школы «${school}», потому что там сделан заказ для ${email}.`,
  subscriberSignature: ({ school, email }) =>
    `${school} пишет вам, потому что адрес ${email} указали для рассылки школы.`,
  notices: {
    'code-requested': ({ school, code, until }) => ({
      subject: `Ваш код для «${school}»`,
      lines: [
        'С этим кодом вы можете задать новый пароль:',
        `Код действует один раз, до ${until}. Никто из школы никогда не спросит его у вас.`,
        'Это были не вы? Тогда ничего не делайте: без кода ваш пароль не изменится.',
      ],
      code,
    }),
    'password-changed': ({ school, site }) => ({
      subject: `Ваш пароль в «${school}» изменён`,
      lines: [
        'Ваш пароль только что изменён, а на всех других ваших устройствах выполнен выход.',
        'Это были не вы? Немедленно задайте новый пароль и сообщите школе.',
      ],
      link: { words: 'Перейти на сайт школы', url: site },
    }),
    'account-made': ({ school, email, site }) => ({
      subject: `Добро пожаловать в «${school}»`,
      lines: ['Ваша учётная запись готова.', `Войдите с адресом ${email} и вашим паролем.`],
      link: { words: 'Перейти на сайт школы', url: site },
    }),
    'telegram-linked': ({ school }) => ({
      subject: `Telegram подключён к «${school}»`,
      lines: [
        `Теперь «${school}» пишет вам и в Telegram.`,
        'Чтобы прекратить это, напишите боту /stop.',
      ],
    }),
    'telegram-unlinked': ({ school, site }) => ({
      subject: `Telegram больше не подключён к «${school}»`,
      lines: [
        `«${school}» больше не пишет вам в Telegram. Письма будут приходить, как и раньше.`,
        'Вы можете в любой момент подключить Telegram снова.',
      ],
      link: { words: 'Перейти на сайт школы', url: site },
    }),
    ...fulfilmentNotices,
    ...boxNotices,
    'order-review': ({ site, number, what }) => ({
      subject: `Платёж требует вашего внимания: ${number}`,
      lines: [
        `По заказу ${number} (${what}) пришли деньги, которых он не объясняет: другая сумма или второй платёж.`,
        'За них ничего не открыто. Сверьте с платёжной службой, затем верните деньги или откройте курсы.',
      ],
      link: {
        words: 'Посмотреть заказ в панели',
        url: `${site}/admin/collections/orders?search=${number}`,
      },
    }),
    ...moneyNotices,
    'codes-again': ({ school, number, what, url, codes }) => ({
      subject: `Ваш код доступа в «${school}»`,
      lines: [
        `Отправляем ещё раз ваш код доступа из заказа ${number}: ${what}.`,
        'С ним вы создадите учётную запись, и курсы уже будут там. Код действует один раз, для одного человека.',
      ],
      code: codes.join(' '),
      link: { words: 'Посмотреть заказ', url },
    }),
    'homework-handed-in': ({ course, lecture, url }) => ({
      subject: `Ваша домашняя работа получена: ${lecture}`,
      lines: [
        `Мы получили вашу домашнюю работу к «${lecture}» (${course}).`,
        'Ментор посмотрит её и напишет вам. Следующая лекция тем временем уже открыта.',
      ],
      link: { words: 'Посмотреть работу', url },
    }),
    'homework-waiting': ({ student, course, lecture, attempt, url }) => ({
      subject: `Работа на проверку: ${student}, ${lecture}`,
      lines: [`Пришла работа к «${lecture}» (${course}). Автор: ${student}, попытка ${attempt}.`],
      link: { words: 'Проверить', url },
    }),
    'homework-approved': ({ course, lecture, remarks, marks, url }) => ({
      subject: `Зачтено: ${lecture}`,
      lines: [
        `Отличная работа! Домашнее задание к «${lecture}» (${course}) зачтено.`,
        ...(remarks ? [`Ментор пишет: ${remarks}`] : []),
        ...sayMarks(marks),
      ],
      link: { words: 'Учиться дальше', url },
    }),
    'homework-returned': ({ course, lecture, remarks, marks, url }) => ({
      subject: `Ещё одна попытка: ${lecture}`,
      lines: [
        `Ментор посмотрел вашу работу к «${lecture}» (${course}) и просит немного её доработать.`,
        ...(remarks ? [`Ментор пишет: ${remarks}`] : []),
        ...sayMarks(marks),
        'Пришлите её снова, когда будете готовы.',
      ],
      link: { words: 'Открыть лекцию', url },
    }),
    'mark-reply': ({ student, course, lecture, reply, url }) => ({
      subject: `Ответ к пометке ${reply?.mark}: ${lecture}`,
      lines: [
        reply?.isStudents
          ? `Есть ответ к пометке ${reply.mark} в работе к «${lecture}» (${course}). Пишет ${student}:`
          : `Ментор ответил к пометке ${reply?.mark} в вашей работе к «${lecture}» (${course}):`,
        reply?.text ?? '',
      ],
      link: { words: 'Прочитать и ответить', url },
    }),
    'course-finished': ({ course, url }) => ({
      subject: `Курс пройден: ${course}`,
      lines: [
        `Поздравляем! Курс «${course}» пройден: все лекции, все домашние работы.`,
        'Лекции остаются открытыми для вас, чтобы к ним возвращаться.',
      ],
      link: { words: 'Вернуться к курсу', url },
    }),
    'comment-waiting': ({ student, about, text, url }) => ({
      subject: `Отзыв ждёт вас: ${student}`,
      lines: [
        `${student}: новый отзыв (${about ?? 'о школе'}). Его увидят, как только вы его одобрите:`,
        text,
      ],
      link: { words: 'Одобрить или отклонить', url },
    }),
    'comment-approved': ({ school, about, text, url }) => ({
      subject: `Ваш отзыв на сайте школы ${school}`,
      lines: [`Спасибо. Теперь другие могут прочитать ваш отзыв (${about ?? school}):`, text],
      link: { words: 'Посмотреть отзыв', url },
    }),
    'subscription-asked': ({ school, confirm }) => ({
      subject: `Хотите получать рассылку ${school}?`,
      lines: [
        `Кто-то, скорее всего вы, указал этот адрес для рассылки школы ${school}.`,
        'Письма будут приходить, только если вы это подтвердите.',
        'Это были не вы? Тогда ничего не делайте, и больше писем не будет.',
      ],
      ...(confirm === null ? {} : { link: { words: 'Да, хочу получать рассылку', url: confirm } }),
    }),
    'subscription-confirmed': ({ school, leave }) => ({
      subject: `Вы подписаны на рассылку ${school}`,
      lines: [
        'Теперь вы будете получать рассылку.',
        `Отписаться можно в любой момент одним нажатием: ${leave}`,
      ],
    }),
    'inquiry-received': ({ name, from, about, message, url }) => ({
      subject: `Сообщение от ${name}`,
      lines: [`${name} (${from}) пишет школе${about ? `, тема: ${about}` : ''}.`, message],
      link: { words: 'Открыть в панели', url },
    }),
    'group-placed': ({ group, course, starts, url }) => ({
      subject: `Ваша группа: ${group}`,
      lines: [
        `У вас есть место в группе ${group}: вы проходите курс ${course} вместе с другими.`,
        starts === null ? 'Начинать можно уже сейчас.' : `Начало: ${starts}.`,
      ],
      link: { words: 'Познакомиться с группой', url },
    }),
    'group-announcement': ({ group, text, url }) => ({
      subject: `Всем в группе ${group}`,
      lines: [text],
      link: { words: 'Познакомиться с группой', url },
    }),
    'test-message': ({ school }) => ({
      subject: `Пробное сообщение от «${school}»`,
      lines: ['Если вы это читаете, сообщения школы доходят до вас сюда.'],
    }),
  },
  replies: {
    linked: (school) =>
      `Чат подключён: теперь «${school}» будет писать вам и сюда. Чтобы прекратить это, напишите /stop.`,
    'link-expired': (school) =>
      `Эта ссылка больше не действует. Откройте сайт «${school}» и запросите новую.`,
    'telegram-taken': (school) =>
      `Этот Telegram подключён к другому человеку в «${school}». Напишите /stop, чтобы отключить его, и попробуйте ещё раз.`,
    stopped: (school) =>
      `«${school}» больше не будет писать вам здесь. Письма будут приходить, как и раньше.`,
    'not-linked': (school) => `Этот чат ни к кому в «${school}» не подключён.`,
    help: (school) =>
      `Я передаю сообщения от «${school}». Чтобы подключить этот чат, войдите на сайте и выберите «Подключить Telegram». Чтобы отключить, напишите /stop.`,
  },
}

const sayMarks = (count: number): string[] =>
  count === 0 ? [] : [`Пометок на ваших фото: ${count}. Вы найдёте их на странице лекции.`]
