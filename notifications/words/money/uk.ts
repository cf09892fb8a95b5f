import { orderInPanel } from '../../orderInPanel.ts'
import type { MoneyNotices } from '../../words.ts'

/** What is told of money that does not come, or goes back. */
export const moneyNotices: MoneyNotices = {
  'payment-failed': ({ number, what, url }) => ({
    subject: `Оплата замовлення ${number} не пройшла`,
    lines: [
      `Ваш банк зрештою не виконав платіж за ${what}.`,
      'Нічого не списано. Ви можете спробувати ще раз або оплатити інакше на сторінці замовлення.',
    ],
    link: { words: 'Переглянути замовлення', url },
  }),
  'order-refunded': ({ school, number, what, amount, url }) => ({
    subject: `Повернення коштів: ${amount} від ${school}`,
    lines: [
      `Ми повернули ${amount} за замовленням ${number} (${what}).`,
      'Гроші надійдуть туди, звідки прийшли; банкам потрібно від кількох днів до двох тижнів. Те, що за них було оплачено, для вас більше не відкрите.',
    ],
    link: { words: 'Переглянути замовлення', url },
  }),
  'payment-returned': ({ number, what, amount, url }) => ({
    subject: `Ваш платіж повертається: ${amount}`,
    lines: [
      `Ваш платіж за замовленням ${number} (${what}) надійшов запізно, вдруге або не такий, як просили.`,
      `Ми повернули його весь, ${amount}. Гроші надійдуть туди, звідки прийшли; банкам потрібно від кількох днів до двох тижнів.`,
    ],
    link: { words: 'Переглянути замовлення', url },
  }),
  'refund-failed': ({ number, what, amount, problem, site }) => ({
    subject: `Повернути кошти не вдалося: ${number}`,
    lines: [
      `${amount} за замовленням ${number} (${what}) не вдалося повернути${problem ? `: ${problem}` : ''}.`,
      'Те, що було закрито, знову відкрите. Запитайте покупця, як надіслати гроші, або спробуйте ще раз у панелі.',
    ],
    link: { words: inPanel, url: orderInPanel({ site, number }) },
  }),
  'refund-elsewhere': ({ number, what, amount, site }) => ({
    subject: `Кошти повернуто деінде: ${number}`,
    lines: [
      `${amount} за замовленням ${number} (${what}) повернуто в платіжній службі, а не тут.`,
      'Це частина замовлення, і ніхто не сказав, за що саме. Тому нічого не закрито: за потреби зробіть це в панелі.',
    ],
    link: { words: inPanel, url: orderInPanel({ site, number }) },
  }),
  'dispute-open': ({ number, what, amount, problem, until, site }) => ({
    subject: `Платіж оскаржено: ${number}`,
    lines: [
      `Банк покупця вимагає назад ${amount} за замовленням ${number} (${what})${problem ? `: ${problem}` : ''}.`,
      until
        ? `Відповісти можна до ${until} у платіжній службі. Доступ покупця лишається, доки банк не вирішить.`
        : 'Доступ покупця лишається, доки банк не вирішить.',
    ],
    link: { words: inPanel, url: orderInPanel({ site, number }) },
  }),
  'dispute-won': ({ number, what, amount, site }) => ({
    subject: `Оскарження виграно: ${number}`,
    lines: [
      `Банк залишає школі ${amount} за замовленням ${number} (${what}).`,
      'Для покупця нічого не змінюється.',
    ],
    link: { words: inPanel, url: orderInPanel({ site, number }) },
  }),
  'dispute-lost': ({ number, what, amount, site }) => ({
    subject: `Оскарження програно: ${number}`,
    lines: [
      `Банк забрав назад ${amount} за замовленням ${number} (${what}).`,
      'Те, що за них було оплачено, закрито.',
    ],
    link: { words: inPanel, url: orderInPanel({ site, number }) },
  }),
}

const inPanel = 'Переглянути замовлення в панелі'
