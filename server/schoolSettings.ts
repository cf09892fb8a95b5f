import type { Env } from '../env.ts'
import { fileStorage } from '../providers/fileStorage.ts'
import { paymentsBy } from '../providers/index.ts'
import { createPainter } from './painter/painter.ts'
import type { SchoolSettings } from './school.ts'

/** What pages need of the settings. */
export const schoolSettings = (env: Env): SchoolSettings => ({
  siteUrl: new URL(env.SITE_URL).origin,
  isDemo: env.ATELIER_MODE === 'demo',
  telegram: env.TELEGRAM_BOT_NAME
    ? { bot: env.TELEGRAM_BOT_NAME, linkUrl: env.TELEGRAM_LINK_URL }
    : null,
  card: cardOf(env),
  painter: createPainter(fileStorage(env)),
})

function cardOf(env: Env): SchoolSettings['card'] {
  const provider = paymentsBy(env)
  if (!provider || !env.STRIPE_PUBLISHABLE_KEY) return null
  return {
    provider,
    publishableKey: env.STRIPE_PUBLISHABLE_KEY,
    script: isStripeItself(env) ? null : '/sandbox/stripe.js',
  }
}

/** Whether cards are typed into Stripe's own form, or into the stand-in's of a demo. */
export const isStripeItself = ({ STRIPE_PUBLISHABLE_KEY, STRIPE_API_URL, SANDBOX_URL }: Env) =>
  STRIPE_PUBLISHABLE_KEY !== undefined &&
  !(SANDBOX_URL !== undefined && STRIPE_API_URL.startsWith(SANDBOX_URL))
