import type { Env } from '../env.ts'
import type { SchoolSettings } from './school.ts'

/** What pages need of the settings. */
export const schoolSettings = (env: Env): SchoolSettings => ({
  siteUrl: new URL(env.SITE_URL).origin,
  isDemo: env.ATELIER_MODE === 'demo',
  telegram: env.TELEGRAM_BOT_NAME
    ? { bot: env.TELEGRAM_BOT_NAME, linkUrl: env.TELEGRAM_LINK_URL }
    : null,
})
