import type { Words } from '../words.ts'
import { boxNotices } from './boxes/en.ts'
import { fulfilmentNotices } from './fulfilment/en.ts'
import { moneyNotices } from './money/en.ts'

export const en: Words = {
  signature: ({ school, email }) =>
    `You receive this from ${school}, because ${email} has an account there.`,
  buyerSignature: ({ school, email }) =>
    `You receive this from ${school}, because something was ordered there for ${email}.`,
  subscriberSignature: ({ school, email }) =>
    `You receive this from ${school}, because ${email} was put down for its newsletter.`,
  notices: {
    'code-requested': ({ school, code, until }) => ({
      subject: `Your code for ${school}`,
      lines: [
        'With this code you can choose a new password:',
        `It works once, until ${until}. Nobody from the school will ever ask you for it.`,
        'Was it not you who asked? Then do nothing: without the code your password stays as it is.',
      ],
      code,
    }),
    'password-changed': ({ school, site }) => ({
      subject: `Your password at ${school} was changed`,
      lines: [
        'Your password was changed just now, and all your other devices were signed out.',
        'Was it not you? Then choose a new password at once, and tell the school.',
      ],
      link: { words: 'Go to the school', url: site },
    }),
    'account-made': ({ school, email, site }) => ({
      subject: `Welcome to ${school}`,
      lines: ['Your account is ready.', `Sign in with ${email} and your password.`],
      link: { words: 'Go to the school', url: site },
    }),
    'telegram-linked': ({ school }) => ({
      subject: `Telegram is linked to ${school}`,
      lines: [
        `From now on ${school} also writes to you on Telegram.`,
        'To end this, write /stop to the bot.',
      ],
    }),
    'telegram-unlinked': ({ school, site }) => ({
      subject: `Telegram is no longer linked to ${school}`,
      lines: [
        `${school} no longer writes to you on Telegram. You go on receiving mail.`,
        'You can link Telegram again whenever you like.',
      ],
      link: { words: 'Go to the school', url: site },
    }),
    ...fulfilmentNotices,
    ...boxNotices,
    'order-review': ({ site, number, what }) => ({
      subject: `A payment needs your eyes: ${number}`,
      lines: [
        `Money came for order ${number} (${what}) that it does not explain: another amount, or a second payment.`,
        'Nothing was opened for it. Compare it with the payment service, then give it back or open the courses.',
      ],
      link: {
        words: 'See the order in the panel',
        url: `${site}/admin/collections/orders?search=${number}`,
      },
    }),
    ...moneyNotices,
    'codes-again': ({ school, number, what, url, codes }) => ({
      subject: `Your access code for ${school}`,
      lines: [
        `Here is your access code for ${what} once more, from order ${number}.`,
        'With it you make your account, and your courses are there. It works once, for one person.',
      ],
      code: codes.join(' '),
      link: { words: 'See your order', url },
    }),
    'homework-handed-in': ({ course, lecture, url }) => ({
      subject: `Your homework has arrived: ${lecture}`,
      lines: [
        `We have your homework for “${lecture}” in ${course}.`,
        'Your mentor will look at it and write to you. The next lecture is open meanwhile.',
      ],
      link: { words: 'See your homework', url },
    }),
    'homework-waiting': ({ student, course, lecture, attempt, url }) => ({
      subject: `Homework to review: ${student}, ${lecture}`,
      lines: [`${student} has handed in “${lecture}” in ${course}. It is attempt ${attempt}.`],
      link: { words: 'Review it', url },
    }),
    'homework-approved': ({ course, lecture, remarks, marks, url }) => ({
      subject: `Approved: ${lecture}`,
      lines: [
        `Well done. Your homework for “${lecture}” in ${course} is approved.`,
        ...(remarks ? [`Your mentor writes: ${remarks}`] : []),
        ...sayMarks(marks),
      ],
      link: { words: 'Go on learning', url },
    }),
    'homework-returned': ({ course, lecture, remarks, marks, url }) => ({
      subject: `Once more, please: ${lecture}`,
      lines: [
        `Your mentor has looked at your homework for “${lecture}” in ${course}, and asks you to work on it a little more.`,
        ...(remarks ? [`Your mentor writes: ${remarks}`] : []),
        ...sayMarks(marks),
        'Hand it in again when you are ready.',
      ],
      link: { words: 'Open the lecture', url },
    }),
    'mark-reply': ({ student, course, lecture, reply, url }) => ({
      subject: `A reply to mark ${reply?.mark}: ${lecture}`,
      lines: [
        reply?.isStudents
          ? `${student} has replied to mark ${reply.mark} on the homework for “${lecture}” in ${course}:`
          : `Your mentor has replied to mark ${reply?.mark} on your homework for “${lecture}” in ${course}:`,
        reply?.text ?? '',
      ],
      link: { words: 'Read and reply', url },
    }),
    'course-finished': ({ course, url }) => ({
      subject: `You have finished ${course}`,
      lines: [
        `Congratulations, ${course} is done: every lecture, every homework.`,
        'The lectures stay open to you, to look things up.',
      ],
      link: { words: 'Look back at the course', url },
    }),
    'comment-waiting': ({ student, about, text, url }) => ({
      subject: `A comment to read: ${student}`,
      lines: [
        `${student} has written about ${about ?? 'the school'}. It is shown once you approve it:`,
        text,
      ],
      link: { words: 'Approve or reject it', url },
    }),
    'comment-approved': ({ school, about, text, url }) => ({
      subject: `What you wrote is on the site of ${school}`,
      lines: [`Thank you. Others can now read what you wrote about ${about ?? school}:`, text],
      link: { words: 'See it there', url },
    }),
    'subscription-asked': ({ school, confirm }) => ({
      subject: `Do you want the newsletter of ${school}?`,
      lines: [
        `Somebody, probably you, has put down this address for the newsletter of ${school}.`,
        'It comes only when you confirm that.',
        'Was it not you? Then do nothing, and you hear no more of it.',
      ],
      ...(confirm === null ? {} : { link: { words: 'Yes, I want the newsletter', url: confirm } }),
    }),
    'subscription-confirmed': ({ school, leave }) => ({
      subject: `You are on the list of ${school}`,
      lines: [
        'From now on the newsletter comes to you.',
        `You can leave at any time with one click: ${leave}`,
      ],
    }),
    'inquiry-received': ({ name, from, about, message, url }) => ({
      subject: `A message from ${name}`,
      lines: [
        `${name} (${from}) has written to the school${about ? ` about ${about}` : ''}:`,
        message,
      ],
      link: { words: 'Open it in the panel', url },
    }),
    'group-placed': ({ group, course, starts, url }) => ({
      subject: `Your group: ${group}`,
      lines: [
        `You have a seat in ${group}, and learn ${course} together with the others there.`,
        starts === null ? 'You can begin at once.' : `It begins on ${starts}.`,
      ],
      link: { words: 'Meet your group', url },
    }),
    'group-announcement': ({ group, text, url }) => ({
      subject: `To everyone in ${group}`,
      lines: [text],
      link: { words: 'Meet your group', url },
    }),
    'test-message': ({ school }) => ({
      subject: `A test message from ${school}`,
      lines: ['If you can read this, messages from the school reach you here.'],
    }),
  },
  replies: {
    linked: (school) =>
      `This chat is now linked: ${school} writes to you here as well. To end this, write /stop.`,
    'link-expired': (school) =>
      `This link is no longer valid. Open the website of ${school} and ask for a new one.`,
    'telegram-taken': (school) =>
      `This Telegram account is linked to another person of ${school}. Write /stop to end that, then try again.`,
    stopped: (school) => `${school} will not write to you here any more. Mail goes on as before.`,
    'not-linked': (school) => `This chat is not linked to anyone at ${school}.`,
    help: (school) =>
      `I pass on messages from ${school}. To link this chat, sign in on the website and choose “Link Telegram”. To end it, write /stop.`,
  },
}

const sayMarks = (count: number): string[] =>
  count === 0
    ? []
    : [
        count === 1
          ? 'There is one mark on your photos. You find it on the page of the lecture.'
          : `There are ${count} marks on your photos. You find them on the page of the lecture.`,
      ]
