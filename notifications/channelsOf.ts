import type { Channel } from '../domain/delivery.ts'
import type { NoticeKind } from '../domain/notice.ts'

/** The channels that may carry each notice; Telegram does so where a person has linked a chat. */
export const channelsOf = {
  'code-requested': ['mail', 'telegram'],
  'password-changed': ['mail', 'telegram'],
  'account-made': ['mail'],
  'telegram-linked': ['mail'],
  'telegram-unlinked': ['mail'],
  'order-paid': ['mail', 'telegram'],
  'order-review': ['mail', 'telegram'],
  'codes-again': ['mail'],
  'homework-handed-in': ['mail', 'telegram'],
  'homework-waiting': ['mail', 'telegram'],
  'homework-approved': ['mail', 'telegram'],
  'homework-returned': ['mail', 'telegram'],
  'course-finished': ['mail', 'telegram'],
  'subscription-asked': ['mail'],
  'subscription-confirmed': ['mail'],
  'inquiry-received': ['mail', 'telegram'],
  'test-message': ['mail', 'telegram'],
} as const satisfies Record<NoticeKind, readonly Channel[]>
