import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { handleRoutes } from './handles.ts'
import { router } from './http/router.ts'
import { serve } from './http/server.ts'
import { mailHandle, openMailbox, type MailHandle } from './mail/mailbox.ts'
import { mailRoutes } from './mail/pages.ts'
import { startSmtp } from './mail/smtp.ts'
import { overviewRoutes, problemPage } from './pages/overview.ts'
import { s3Api } from './s3/api.ts'
import { s3Handle, type S3Handle } from './s3/handle.ts'
import { s3Routes } from './s3/pages.ts'
import { openBucket } from './s3/bucket.ts'
import { stripeApi } from './stripe/api.ts'
import { stripeHandle, type StripeHandle } from './stripe/handle.ts'
import { stripeRoutes } from './stripe/pages.ts'
import { browserRoutes } from './stripe/browserRoutes.ts'
import { openAccount } from './stripe/account.ts'
import { resumePlans } from './stripe/refunds.ts'
import { telegramApi } from './telegram/api.ts'
import { openBot } from './telegram/bot.ts'
import { telegramHandle, type TelegramHandle } from './telegram/handle.ts'
import { telegramRoutes } from './telegram/pages.ts'

export type SandboxOptions = {
  /** Where everything is kept. The stand-ins take up what they find there. */
  folder: string
  /** 0, the default, lets the system choose. */
  port?: number
  smtpPort?: number
  /** The school's own address: links lead there, and its host name is answered. */
  siteUrl?: string
  telegram?: { token: string; name: string }
  stripe?: {
    webhookUrl?: string
    webhookSecret?: string
    /** Without them any test key is taken. */
    secretKey?: string
    publishableKey?: string
    /** How long a refund takes that fails, or succeeds, later. */
    laterMs?: number
  }
  s3?: { bucket: string; accessKeyId: string; secretAccessKey: string }
  /** The pause before the first retry of a webhook; it doubles each time. */
  retryMs?: number
}

export type Sandbox = {
  /** The origin of everything spoken over HTTP. */
  url: string
  smtpUrl: string
  mail: MailHandle
  telegram: TelegramHandle
  stripe: StripeHandle
  s3: S3Handle
  close(): Promise<void>
}

/** Starts mail, Telegram, Stripe and S3 as they are outside, on 127.0.0.1 and nowhere else. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { folder, siteUrl, retryMs = 1_000 } = options
  const closing = new AbortController()
  mkdirSync(folder, { recursive: true })

  const mailbox = openMailbox(join(folder, 'mail'))
  const bot = openBot({
    folder: join(folder, 'telegram'),
    token: options.telegram?.token ?? '1000001:the-sandbox-bot-of-this-school',
    name: options.telegram?.name ?? 'sandbox_bot',
    retryMs,
    closing: closing.signal,
  })
  const account = openAccount({
    folder: join(folder, 'stripe'),
    ...options.stripe,
    retryMs,
    closing: closing.signal,
  })
  const bucket = openBucket({
    folder: join(folder, 's3'),
    name: options.s3?.bucket ?? 'sandbox',
    accessKeyId: options.s3?.accessKeyId ?? 'sandbox',
    secretAccessKey: options.s3?.secretAccessKey ?? 'sandbox-secret',
  })
  const handles = {
    mail: mailHandle(mailbox),
    telegram: telegramHandle(bot),
    stripe: stripeHandle(account),
    s3: s3Handle(bucket),
  }

  const site = siteUrl === undefined ? null : new URL(siteUrl)
  const smtp = await startSmtp(mailbox, options.smtpPort ?? 0)
  const http = await serve({
    port: options.port ?? 0,
    hosts: site ? [site.hostname] : [],
    explain: problemPage,
    handler: router([
      ...handleRoutes(handles),
      ...overviewRoutes({ mailbox, bot, account, bucket }),
      ...mailRoutes(mailbox, site?.origin ?? ''),
      ...telegramRoutes(bot),
      ...telegramApi(bot),
      ...browserRoutes(account),
      ...stripeRoutes(account, site?.origin ?? ''),
      ...stripeApi(account),
      ...s3Routes(bucket),
      ...s3Api(bucket),
    ]),
  })

  const url = `http://127.0.0.1:${http.port}`
  account.siteUrl = siteUrl ?? url // where the bank's question is asked
  resumePlans(account)

  return {
    url,
    smtpUrl: `smtp://127.0.0.1:${smtp.port}`,
    ...handles,
    async close() {
      closing.abort()
      await Promise.all([http.close(), smtp.close()])
    },
  }
}
