import type { Endpoint } from 'payload'
import { telegramLink, telegramUnlink } from './telegramLink.ts'
import { telegramWebhook } from './telegramWebhook.ts'

type TelegramSettings = {
  secret: string | undefined
  bot: string | undefined
  linkUrl: string
}

/** What the API has to do with Telegram. Without a bot the doors are there and say so. */
export const telegramEndpoints = ({ secret, ...bot }: TelegramSettings): Endpoint[] => [
  telegramWebhook(secret),
  telegramLink(bot),
  telegramUnlink,
]
