import { env } from '../env.ts'
import { mailBy } from './mail.ts'
import type { Mail } from './mail.ts'
import { telegramBy } from './telegram.ts'
import type { Telegram } from './telegram.ts'

/** The outside world, as this school has set it up. What has no keys is null, and shown nowhere. */
export type Outside = { mail: Mail; telegram: Telegram | null }

/** Connects nothing yet. A process calls it once and hands the answer on. */
export const outside = (): Outside => ({
  mail: mailBy({ url: env.SMTP_URL, from: env.MAIL_FROM }),
  telegram: env.TELEGRAM_BOT_TOKEN
    ? telegramBy({ token: env.TELEGRAM_BOT_TOKEN, apiUrl: env.TELEGRAM_API_URL })
    : null,
})
