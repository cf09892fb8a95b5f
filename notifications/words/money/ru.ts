import { orderInPanel } from '../../orderInPanel.ts'
import type { MoneyNotices } from '../../words.ts'

/** What is told of money that does not come, or goes back. */
export const moneyNotices: MoneyNotices = {
  'payment-failed': ({ number, what, url }) => ({
    subject: `Оплата заказа ${number} не прошла`,
    lines: [
      `Ваш банк в итоге не провёл платёж за ${what}.`,
      'Ничего не списано. Вы можете попробовать ещё раз или оплатить иначе на странице заказа.',
    ],
    link: { words: 'Посмотреть заказ', url },
  }),
  'order-refunded': ({ school, number, what, amount, url }) => ({
    subject: `Возврат денег: ${amount} от ${school}`,
    lines: [
      `Мы вернули ${amount} по заказу ${number} (${what}).`,
      'Деньги придут туда, откуда пришли; банкам нужно от нескольких дней до двух недель. То, что за них было оплачено, для вас больше не открыто.',
    ],
    link: { words: 'Посмотреть заказ', url },
  }),
  'payment-returned': ({ number, what, amount, url }) => ({
    subject: `Ваш платёж возвращается: ${amount}`,
    lines: [
      `Ваш платёж по заказу ${number} (${what}) пришёл слишком поздно, во второй раз или не таким, как просили.`,
      `Мы вернули его целиком, ${amount}. Деньги придут туда, откуда пришли; банкам нужно от нескольких дней до двух недель.`,
    ],
    link: { words: 'Посмотреть заказ', url },
  }),
  'refund-failed': ({ number, what, amount, problem, site }) => ({
    subject: `Вернуть деньги не удалось: ${number}`,
    lines: [
      `${amount} по заказу ${number} (${what}) не удалось вернуть${problem ? `: ${problem}` : ''}.`,
      'То, что было закрыто, снова открыто. Спросите покупателя, как отправить деньги, или попробуйте ещё раз в панели.',
    ],
    link: { words: inPanel, url: orderInPanel({ site, number }) },
  }),
  'refund-elsewhere': ({ number, what, amount, site }) => ({
    subject: `Деньги возвращены в другом месте: ${number}`,
    lines: [
      `${amount} по заказу ${number} (${what}) возвращены в платёжной службе, а не здесь.`,
      'Это часть заказа, и никто не сказал, за что именно. Поэтому ничего не закрыто: при необходимости сделайте это в панели.',
    ],
    link: { words: inPanel, url: orderInPanel({ site, number }) },
  }),
  'dispute-open': ({ number, what, amount, problem, until, site }) => ({
    subject: `Платёж оспорен: ${number}`,
    lines: [
      `Банк покупателя требует назад ${amount} по заказу ${number} (${what})${problem ? `: ${problem}` : ''}.`,
      until
        ? `Ответить можно до ${until} в платёжной службе. Доступ покупателя остаётся, пока банк не решит.`
        : 'Доступ покупателя остаётся, пока банк не решит.',
    ],
    link: { words: inPanel, url: orderInPanel({ site, number }) },
  }),
  'dispute-won': ({ number, what, amount, site }) => ({
    subject: `Спор выигран: ${number}`,
    lines: [
      `Банк оставляет школе ${amount} по заказу ${number} (${what}).`,
      'Для покупателя ничего не меняется.',
    ],
    link: { words: inPanel, url: orderInPanel({ site, number }) },
  }),
  'dispute-lost': ({ number, what, amount, site }) => ({
    subject: `Спор проигран: ${number}`,
    lines: [
      `Банк забрал назад ${amount} по заказу ${number} (${what}).`,
      'То, что за них было оплачено, закрыто.',
    ],
    link: { words: inPanel, url: orderInPanel({ site, number }) },
  }),
}

const inPanel = 'Посмотреть заказ в панели'
