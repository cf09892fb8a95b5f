import type { ThreadSide } from './thread.ts'

/**
 * What the school has to tell somebody. A notice names rows and says nothing itself: who hears it, in
 * which words and by which channels is decided when it is told, and so are secrets.
 */
export type Notice =
  /** Someone asked for a code to set a new password; `code` is its row in `auth-codes`. */
  | { kind: 'code-requested'; code: string }
  | { kind: 'password-changed'; user: string }
  | { kind: 'account-made'; user: string }
  | { kind: 'telegram-linked'; user: string }
  | { kind: 'telegram-unlinked'; user: string }
  /** An order was paid: a receipt, and for who bought without an account the access codes. */
  | { kind: 'order-paid'; order: string }
  /** Money came that the order does not explain; mentors have to look. */
  | { kind: 'order-review'; order: string }
  /** To the buyer: what pended for days, as a debit does, has fallen through. */
  | { kind: 'payment-failed'; order: string }
  /** To the buyer: money goes back, and what it had opened has ended. */
  | { kind: 'order-refunded'; order: string; refund: string }
  /** To the buyer: their money came too late or twice, and goes back. */
  | { kind: 'payment-returned'; order: string; refund: string }
  /** To the mentors: money that was to go back did not, and what it had opened is open again. */
  | { kind: 'refund-failed'; order: string; refund: string }
  /** To the mentors: part of an order went back at the provider's; nobody knows for what. */
  | { kind: 'refund-elsewhere'; order: string; refund: string }
  /** To the mentors: a buyer told their bank to take a payment back, and what the bank has decided. */
  | { kind: 'dispute-open'; order: string; payment: string }
  | { kind: 'dispute-won'; order: string; payment: string }
  | { kind: 'dispute-lost'; order: string; payment: string }
  /** The access codes of an order once more, because a mentor was asked for them. */
  | { kind: 'codes-again'; order: string }
  /** To the student: their homework has arrived. */
  | { kind: 'homework-handed-in'; homework: string }
  /** To the mentors: there is homework to review. */
  | { kind: 'homework-waiting'; homework: string }
  /** To the student, once the verdict is applied. */
  | { kind: 'homework-approved'; homework: string }
  | { kind: 'homework-returned'; homework: string }
  /** To one side: the other has replied to a mark. */
  | { kind: 'mark-reply'; homework: string; reply: string; to: ThreadSide }
  /** A student has done everything a course asks for, for the first time. */
  | { kind: 'course-finished'; student: string; course: string }
  /** To an address that somebody has put down for the newsletter: was it you? */
  | { kind: 'subscription-asked'; subscriber: string }
  | { kind: 'subscription-confirmed'; subscriber: string }
  /** To the mentors: somebody has written to the school. */
  | { kind: 'inquiry-received'; inquiry: string }
  /** To the mentors: a student's comment waits to be read. */
  | { kind: 'comment-waiting'; comment: string }
  /** To the student: what they wrote is on the site. */
  | { kind: 'comment-approved'; comment: string }
  /** To one side of a thread: the other has written something they have not read. */
  | { kind: 'message-waiting'; thread: string; to: ThreadSide; order: string | null }
  /** To the student: a grant of access ends in a week, or has ended by itself. */
  | { kind: 'access-ending'; enrolment: string }
  | { kind: 'access-over'; enrolment: string }
  /** To the student: this is your group. */
  | { kind: 'group-placed'; student: string; group: string }
  /** To everyone in a group: what a mentor has announced. */
  | { kind: 'group-announcement'; announcement: string }
  /** To the student: the school has the address for their starter box. */
  | { kind: 'box-asked-for'; box: string }
  /** To the mentors: there is a starter box to pack. */
  | { kind: 'box-waiting'; box: string }
  /** To the student: their starter box is on its way, or will not come. */
  | { kind: 'box-sent'; box: string }
  | { kind: 'box-declined'; box: string }
  /** A person wants to see whether mail and Telegram arrive. */
  | { kind: 'test-message'; user: string }

export type NoticeKind = Notice['kind']

/** What the bot answers in a chat to something that was written there. */
export const telegramReplies = [
  'linked',
  'link-expired',
  'telegram-taken',
  'stopped',
  'not-linked',
  'help',
] as const

export type TelegramReply = (typeof telegramReplies)[number]
