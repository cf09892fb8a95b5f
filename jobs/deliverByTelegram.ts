import { leaveChat } from '../commands/leaveChat.ts'
import { postponeDelivery } from '../commands/postponeDelivery.ts'
import { settleDelivery } from '../commands/settleDelivery.ts'
import { renderChat } from '../notifications/renderChat.ts'
import type { Sending } from './deliverByMail.ts'
import { done } from './outcome.ts'
import type { Outcome } from './outcome.ts'

/** Sends a chat message and notes that it went, or does what Telegram's answer asks for. */
export async function deliverByTelegram(sending: Sending): Promise<Outcome> {
  const { req, due, message, now } = sending
  const { telegram } = sending.workshop.outside
  const { user } = due.recipient
  if (!telegram || due.chat === null || user === null) {
    await settleDelivery(req, due.id, { status: 'skipped', error: 'telegram-not-linked' })
    return done
  }

  const answer = await telegram.sendText(due.chat, renderChat(message))
  switch (answer.kind) {
    case 'sent':
      await settleDelivery(req, due.id, { status: 'sent', messageId: answer.message, at: now })
      return done
    case 'blocked':
      await leaveChat(req, {
        delivery: due.id,
        key: due.key,
        notice: due.notice,
        user,
        chat: due.chat,
      })
      return done
    case 'wait':
      await postponeDelivery(req, due.id, answer.seconds)
      return done
    case 'later':
      return { kind: 'again', code: answer.code }
    case 'refused':
      return { kind: 'never', code: answer.code }
  }
}
