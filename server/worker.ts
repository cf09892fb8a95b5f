import { getPayload } from 'payload'
import { env } from '../env.ts'
import config from '../payload.config.ts'
import { outside } from '../providers/index.ts'
import { startWorker } from './startWorker.ts'

/** A little less than the supervisor's patience. */
const DRAIN_SECONDS = 12

const payload = await getPayload({ config })

process.on('unhandledRejection', broke)
process.on('uncaughtException', broke)

const worker = await startWorker(
  {
    payload,
    outside: outside(),
    site: new URL(env.SITE_URL).origin,
    telegramWebhookSecret: env.TELEGRAM_WEBHOOK_SECRET,
  },
  { databaseUrl: env.DATABASE_URL, telegramUpdates: telegramUpdates() },
)
payload.logger.info({ msg: 'worker ready' })

process.once('SIGTERM', stop)
process.once('SIGINT', stop)

/** Nothing of it is known to be right any more; the supervisor starts another. */
function broke(err: unknown): void {
  payload.logger.fatal({ msg: 'the worker broke', err })
  process.exit(1)
}

function stop(): void {
  payload.logger.info({ msg: 'worker stopping' })
  void worker.stop(DRAIN_SECONDS).then(() => process.exit(0))
}

/** Telegram posts to public addresses only; the stand-in posts to any. */
function telegramUpdates(): 'webhook' | 'polling' | 'none' {
  if (!env.TELEGRAM_BOT_TOKEN) return 'none'
  const isPublic = env.SITE_URL.startsWith('https:')
  const isStandIn =
    env.SANDBOX_URL !== undefined && env.TELEGRAM_API_URL.startsWith(env.SANDBOX_URL)
  return isPublic || isStandIn ? 'webhook' : 'polling'
}
