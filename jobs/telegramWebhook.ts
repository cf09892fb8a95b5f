import { done } from './outcome.ts'
import type { Handler } from './outcome.ts'

/** Where Telegram posts its updates, below the school's address. */
export const telegramWebhookPath = '/api/telegram/webhook'

/** Tells Telegram where its updates go. Saying it again changes nothing. */
export const telegramWebhookJob: Handler<'telegram-webhook'> = async (workshop) => {
  const { outside, site, telegramWebhookSecret: secret } = workshop
  if (!outside.telegram || !secret) return done
  await outside.telegram.setWebhook(new URL(telegramWebhookPath, site).href, secret)
  return done
}
