import type { FulfilmentNotices } from '../../words.ts'

/** What is said when an order is paid, in its thread, and of access that ends. */
export const fulfilmentNotices: FulfilmentNotices = {
  'order-paid': ({ school, number, what, total, url, codes, given }) => ({
    subject: `Your order ${number} at ${school}`,
    lines: [
      total === null
        ? `Thank you for choosing ${what}.`
        : `Thank you. ${total} has been paid for ${what}.`,
      ...(codes.length > 0
        ? [
            'With this access code you make your account, and your courses are there. It works once, for one person.',
          ]
        : []),
      ...(given.hasCourses ? ['Your courses are open: sign in and begin.'] : []),
      ...(given.lessons === 0 ? [] : [`Lessons you can book now: ${given.lessons}.`]),
      ...(given.services === null
        ? []
        : [
            `On the page of your order you can write to us about ${given.services}, and we answer there.`,
          ]),
      ...(given.hasInvoice ? ['Your invoice is attached.'] : []),
    ],
    ...(codes.length > 0 && { code: codes.join(' ') }),
    link: { words: 'See your order', url },
  }),
  'message-waiting': ({ about, number, text, url }) => ({
    subject: `A message about ${about}`,
    lines: [number ? `About ${about}, order ${number}:` : `About ${about}:`, text],
    link: { words: 'Read and answer', url },
  }),
  'access-ending': ({ course, until, url }) => ({
    subject: `${course} is open until ${until}`,
    lines: [
      `Your access to ${course} ends on ${until}.`,
      'Until then all of it is open to you. Write to the school if you need longer.',
    ],
    link: { words: 'Go on learning', url },
  }),
  'access-over': ({ course, until, url }) => ({
    subject: `Your access to ${course} has ended`,
    lines: [
      `${course} was open to you until ${until}.`,
      'What you did there is kept. If you come back, you go on where you were.',
    ],
    link: { words: 'See the plans', url },
  }),
}
