import type { Words } from '../words.ts'
import { boxNotices } from './boxes/uk.ts'
import { fulfilmentNotices } from './fulfilment/uk.ts'
import { moneyNotices } from './money/uk.ts'

export const uk: Words = {
  signature: ({ school, email }) =>
    `Ви отримали цей лист від школи «${school}», бо на ${email} там є обліковий запис.`,
  buyerSignature: ({ school, email }) =>
    `Ви отримали цей лист від школи «${school}», бо там зроблено замовлення для ${email}.`,
  subscriberSignature: ({ school, email }) =>
    `${school} пише вам, бо адресу ${email} вказали для розсилки школи.`,
  notices: {
    'code-requested': ({ school, code, until }) => ({
      subject: `Ваш код для «${school}»`,
      lines: [
        'За цим кодом ви можете встановити новий пароль:',
        `Код діє один раз, до ${until}. Ніхто зі школи ніколи не питатиме його у вас.`,
        'Це були не ви? Тоді нічого не робіть: без коду ваш пароль не зміниться.',
      ],
      code,
    }),
    'password-changed': ({ school, site }) => ({
      subject: `Ваш пароль у «${school}» змінено`,
      lines: [
        'Ваш пароль щойно змінено, а на всіх інших ваших пристроях виконано вихід.',
        'Це були не ви? Негайно встановіть новий пароль і повідомте школу.',
      ],
      link: { words: 'Перейти на сайт школи', url: site },
    }),
    'account-made': ({ school, email, site }) => ({
      subject: `Ласкаво просимо до «${school}»`,
      lines: ['Ваш обліковий запис готовий.', `Увійдіть з адресою ${email} і вашим паролем.`],
      link: { words: 'Перейти на сайт школи', url: site },
    }),
    'telegram-linked': ({ school }) => ({
      subject: `Telegram підключено до «${school}»`,
      lines: [
        `Відтепер «${school}» пише вам і в Telegram.`,
        'Щоб припинити це, напишіть боту /stop.',
      ],
    }),
    'telegram-unlinked': ({ school, site }) => ({
      subject: `Telegram більше не підключено до «${school}»`,
      lines: [
        `«${school}» більше не пише вам у Telegram. Листи надходитимуть, як і раніше.`,
        'Ви можете будь-коли підключити Telegram знову.',
      ],
      link: { words: 'Перейти на сайт школи', url: site },
    }),
    ...fulfilmentNotices,
    ...boxNotices,
    'order-review': ({ site, number, what }) => ({
      subject: `Платіж потребує вашої уваги: ${number}`,
      lines: [
        `За замовленням ${number} (${what}) надійшли гроші, яких воно не пояснює: інша сума або другий платіж.`,
        'За них нічого не відкрито. Звірте з платіжною службою, а тоді поверніть гроші або відкрийте курси.',
      ],
      link: {
        words: 'Переглянути замовлення в панелі',
        url: `${site}/admin/collections/orders?search=${number}`,
      },
    }),
    ...moneyNotices,
    'codes-again': ({ school, number, what, url, codes }) => ({
      subject: `Ваш код доступу до «${school}»`,
      lines: [
        `Надсилаємо ще раз ваш код доступу із замовлення ${number}: ${what}.`,
        'З ним ви створите обліковий запис, і курси вже будуть там. Код діє один раз, для однієї людини.',
      ],
      code: codes.join(' '),
      link: { words: 'Переглянути замовлення', url },
    }),
    'homework-handed-in': ({ course, lecture, url }) => ({
      subject: `Вашу домашню роботу отримано: ${lecture}`,
      lines: [
        `Ми отримали вашу домашню роботу до «${lecture}» (${course}).`,
        'Ментор перегляне її та напише вам. Тим часом наступну лекцію вже відкрито.',
      ],
      link: { words: 'Переглянути роботу', url },
    }),
    'homework-waiting': ({ student, course, lecture, attempt, url }) => ({
      subject: `Робота на перевірку: ${student}, ${lecture}`,
      lines: [`Надійшла робота до «${lecture}» (${course}). Автор: ${student}, спроба ${attempt}.`],
      link: { words: 'Перевірити', url },
    }),
    'homework-approved': ({ course, lecture, remarks, marks, url }) => ({
      subject: `Зараховано: ${lecture}`,
      lines: [
        `Чудова робота! Домашнє завдання до «${lecture}» (${course}) зараховано.`,
        ...(remarks ? [`Ментор пише: ${remarks}`] : []),
        ...sayMarks(marks),
      ],
      link: { words: 'Навчатися далі', url },
    }),
    'homework-returned': ({ course, lecture, remarks, marks, url }) => ({
      subject: `Ще одна спроба: ${lecture}`,
      lines: [
        `Ментор переглянув вашу роботу до «${lecture}» (${course}) і просить трохи її доопрацювати.`,
        ...(remarks ? [`Ментор пише: ${remarks}`] : []),
        ...sayMarks(marks),
        'Надішліть її знову, коли будете готові.',
      ],
      link: { words: 'Відкрити лекцію', url },
    }),
    'mark-reply': ({ student, course, lecture, reply, url }) => ({
      subject: `Відповідь до позначки ${reply?.mark}: ${lecture}`,
      lines: [
        reply?.isStudents
          ? `Є відповідь до позначки ${reply.mark} у роботі до «${lecture}» (${course}). Пише ${student}:`
          : `Ментор відповів до позначки ${reply?.mark} у вашій роботі до «${lecture}» (${course}):`,
        reply?.text ?? '',
      ],
      link: { words: 'Прочитати й відповісти', url },
    }),
    'course-finished': ({ course, url }) => ({
      subject: `Курс завершено: ${course}`,
      lines: [
        `Вітаємо! Курс «${course}» пройдено: усі лекції, усі домашні роботи.`,
        'Лекції залишаються відкритими для вас, щоб до них повертатися.',
      ],
      link: { words: 'Повернутися до курсу', url },
    }),
    'comment-waiting': ({ student, about, text, url }) => ({
      subject: `Відгук чекає на вас: ${student}`,
      lines: [
        `${student}: новий відгук (${about ?? 'про школу'}). Його побачать, щойно ви його схвалите:`,
        text,
      ],
      link: { words: 'Схвалити або відхилити', url },
    }),
    'comment-approved': ({ school, about, text, url }) => ({
      subject: `Ваш відгук на сайті школи ${school}`,
      lines: [`Дякуємо. Відтепер інші можуть прочитати ваш відгук (${about ?? school}):`, text],
      link: { words: 'Подивитися відгук', url },
    }),
    'subscription-asked': ({ school, confirm }) => ({
      subject: `Бажаєте отримувати розсилку ${school}?`,
      lines: [
        `Хтось, найімовірніше ви, вказав цю адресу для розсилки школи ${school}.`,
        'Листи надходитимуть, лише якщо ви це підтвердите.',
        'Це були не ви? Тоді нічого не робіть, і більше листів не буде.',
      ],
      ...(confirm === null
        ? {}
        : { link: { words: 'Так, хочу отримувати розсилку', url: confirm } }),
    }),
    'subscription-confirmed': ({ school, leave }) => ({
      subject: `Ви підписані на розсилку ${school}`,
      lines: [
        'Відтепер ви отримуватимете розсилку.',
        `Відписатися можна будь-коли одним натисканням: ${leave}`,
      ],
    }),
    'inquiry-received': ({ name, from, about, message, url }) => ({
      subject: `Повідомлення від ${name}`,
      lines: [`${name} (${from}) пише школі${about ? `, тема: ${about}` : ''}.`, message],
      link: { words: 'Відкрити в панелі', url },
    }),
    'group-placed': ({ group, course, starts, url }) => ({
      subject: `Ваша група: ${group}`,
      lines: [
        `Ви маєте місце в групі ${group} і проходите курс ${course} разом з іншими.`,
        starts === null ? 'Починати можна вже зараз.' : `Початок: ${starts}.`,
      ],
      link: { words: 'Познайомитися з групою', url },
    }),
    'group-announcement': ({ group, text, url }) => ({
      subject: `Усім у групі ${group}`,
      lines: [text],
      link: { words: 'Познайомитися з групою', url },
    }),
    'test-message': ({ school }) => ({
      subject: `Пробне повідомлення від «${school}»`,
      lines: ['Якщо ви це читаєте, повідомлення школи надходять до вас сюди.'],
    }),
  },
  replies: {
    linked: (school) =>
      `Чат підключено: тепер «${school}» писатиме вам і сюди. Щоб припинити це, напишіть /stop.`,
    'link-expired': (school) =>
      `Це посилання вже не дійсне. Відкрийте сайт «${school}» і попросіть нове.`,
    'telegram-taken': (school) =>
      `Цей Telegram підключено до іншої людини в «${school}». Напишіть /stop, щоб від’єднати його, і спробуйте ще раз.`,
    stopped: (school) =>
      `«${school}» більше не писатиме вам тут. Листи надходитимуть, як і раніше.`,
    'not-linked': (school) => `Цей чат ні до кого в «${school}» не підключено.`,
    help: (school) =>
      `Я передаю повідомлення від «${school}». Щоб підключити цей чат, увійдіть на сайті та оберіть «Підключити Telegram». Щоб від’єднати, напишіть /stop.`,
  },
}

const sayMarks = (count: number): string[] =>
  count === 0 ? [] : [`Позначок на ваших фото: ${count}. Ви знайдете їх на сторінці лекції.`]
