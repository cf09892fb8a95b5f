import { startSandbox } from './start.ts'

/**
 * The sandbox as a process of its own. It is told where to keep things and whom to speak to by
 * environment; when it answers it prints one line with its two ports.
 */
const { env } = process

const sandbox = await startSandbox({
  folder: env.SANDBOX_DIR || '.data/sandbox',
  port: Number(env.SANDBOX_PORT || 0),
  smtpPort: Number(env.SANDBOX_SMTP_PORT || 0),
  ...(env.SITE_URL && { siteUrl: env.SITE_URL }),
  ...(env.TELEGRAM_BOT_TOKEN && {
    telegram: { token: env.TELEGRAM_BOT_TOKEN, name: env.TELEGRAM_BOT_NAME || 'sandbox_bot' },
  }),
  stripe: {
    ...(env.STRIPE_WEBHOOK_URL && { webhookUrl: env.STRIPE_WEBHOOK_URL }),
    ...(env.STRIPE_WEBHOOK_SECRET && { webhookSecret: env.STRIPE_WEBHOOK_SECRET }),
    ...(env.STRIPE_SECRET_KEY && { secretKey: env.STRIPE_SECRET_KEY }),
    ...(env.STRIPE_PUBLISHABLE_KEY && { publishableKey: env.STRIPE_PUBLISHABLE_KEY }),
  },
  ...(env.S3_ACCESS_KEY_ID && {
    s3: {
      bucket: env.S3_BUCKET || 'sandbox',
      accessKeyId: env.S3_ACCESS_KEY_ID,
      secretAccessKey: env.S3_SECRET_ACCESS_KEY || '',
    },
  }),
})

console.log(
  JSON.stringify({
    msg: 'sandbox ready',
    http: Number(new URL(sandbox.url).port),
    smtp: Number(new URL(sandbox.smtpUrl).port),
  }),
)

const stop = () => {
  sandbox.close().then(
    () => process.exit(0),
    () => process.exit(1),
  )
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
