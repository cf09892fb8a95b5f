import { env } from '../env.ts'
import type { Env } from '../env.ts'
import { findFfmpeg } from './ffmpeg/findFfmpeg.ts'
import { fileStorage } from './fileStorage.ts'
import { mailBy } from './mail.ts'
import type { Mail } from './mail.ts'
import type { PaymentProvider } from './payments/provider.ts'
import type { Storage } from './storage.ts'
import { stripeBy } from './payments/stripe.ts'
import { telegramBy } from './telegram.ts'
import type { Telegram } from './telegram.ts'

/** The outside world, as this school has set it up. What has no keys is null, and shown nowhere. */
export type Outside = {
  mail: Mail
  telegram: Telegram | null
  payments: PaymentProvider | null
  files: Storage
  /** Where ffmpeg is on this machine, or null. */
  ffmpeg: () => Promise<string | null>
}

/** Connects nothing yet. A process calls it once and hands the answer on. */
export const outside = (): Outside => ({
  mail: mailBy({ url: env.SMTP_URL, from: env.MAIL_FROM }),
  telegram: env.TELEGRAM_BOT_TOKEN
    ? telegramBy({ token: env.TELEGRAM_BOT_TOKEN, apiUrl: env.TELEGRAM_API_URL })
    : null,
  payments: paymentsBy(env),
  files: fileStorage(env),
  ffmpeg: findFfmpeg,
})

type PaymentKeys = Pick<Env, 'STRIPE_SECRET_KEY' | 'STRIPE_WEBHOOK_SECRET' | 'STRIPE_API_URL'>

/** Cards, or null when the school has no keys for them. */
export const paymentsBy = (keys: PaymentKeys): PaymentProvider | null =>
  keys.STRIPE_SECRET_KEY && keys.STRIPE_WEBHOOK_SECRET
    ? stripeBy({
        secretKey: keys.STRIPE_SECRET_KEY,
        webhookSecret: keys.STRIPE_WEBHOOK_SECRET,
        apiUrl: keys.STRIPE_API_URL,
      })
    : null
