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
  /** The access codes of an order once more, because a mentor was asked for them. */
  | { kind: 'codes-again'; order: string }
  /** To the student: their homework has arrived. */
  | { kind: 'homework-handed-in'; homework: string }
  /** To the mentors: there is homework to review. */
  | { kind: 'homework-waiting'; homework: string }
  /** To the student, once the verdict is applied. */
  | { kind: 'homework-approved'; homework: string }
  | { kind: 'homework-returned'; homework: string }
  /** A student has done everything a course asks for, for the first time. */
  | { kind: 'course-finished'; student: string; course: string }
  /** To an address that somebody has put down for the newsletter: was it you? */
  | { kind: 'subscription-asked'; subscriber: string }
  | { kind: 'subscription-confirmed'; subscriber: string }
  /** To the mentors: somebody has written to the school. */
  | { kind: 'inquiry-received'; inquiry: string }
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
