import { z } from 'zod'

/**
 * Every setting of the school, parsed once, before anything connects. `.env.example` lists the same
 * names; a test holds the two together.
 *
 * `ATELIER_MODE` says what kind of run this is. Only `demo`, `development` and `test` may point a
 * service at a stand-in; `production` refuses every address that is not the service's own.
 */
const modes = ['production', 'demo', 'development', 'test'] as const

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const withDefault = <T extends z.ZodType>(schema: T, fallback: z.input<T>) =>
  z.preprocess((value) => (value === '' || value === undefined ? fallback : value), schema)

const port = z.coerce.number().int().min(1).max(65_535)

export const Settings = z
  .object({
    ATELIER_MODE: withDefault(z.enum(modes), 'production').describe(
      'What kind of run this is: production, demo, development or test.',
    ),

    DATABASE_URL: z
      .url({ protocol: /^postgres(ql)?$/ })
      .describe('PostgreSQL, as postgresql://user:password@host:5432/database.'),
    DATABASE_POOL: withDefault(z.coerce.number().int().min(4).max(200), 12).describe(
      'Connections each process may open, at least 4.',
    ),
    PAYLOAD_SECRET: z
      .string()
      .min(32)
      .describe('At least 32 random characters; signs sign-ins and derives codes. Keep it.'),
    SITE_URL: z
      .url({ protocol: /^https?$/ })
      .describe('The address visitors type, as https://school.example, without a path.'),
    EXTRA_HOSTS: withDefault(z.string(), '').describe(
      'Other host names that may ask for this school, with commas between.',
    ),

    HOST: withDefault(z.string(), '0.0.0.0').describe('The address the site listens on.'),
    PORT: withDefault(port, 3000).describe('The port the site listens on.'),
    ADMIN_PORT: withDefault(port, 3001).describe('The loopback port of the panel.'),
    TRUSTED_PROXIES: withDefault(z.coerce.number().int().min(0).max(10), 0).describe(
      'How many reverse proxies of yours stand in front; 0 ignores X-Forwarded-For.',
    ),
    DATA_DIR: withDefault(z.string(), '.data').describe('The folder for files kept on disk.'),
    PAGE_CACHE_MB: withDefault(z.coerce.number().int().min(1).max(4096), 64).describe(
      'Memory for ready public pages, in megabytes.',
    ),
    LOG_LEVEL: withDefault(z.enum(['debug', 'info', 'warn', 'error', 'silent']), 'info').describe(
      'How much is logged.',
    ),

    SMTP_URL: z
      .url({ protocol: /^smtps?$/ })
      .describe('Where mail is handed in, as smtps://user:password@mail.example:465.'),
    MAIL_FROM: z.string().min(3).describe('The sender, as "School <hello@school.example>".'),

    TELEGRAM_BOT_TOKEN: optional(z.string().min(10)).describe(
      'The token from @BotFather. Without it nothing of Telegram is shown.',
    ),
    TELEGRAM_BOT_NAME: optional(z.string().regex(/^\w{5,32}$/)).describe(
      'The name of the bot, without @.',
    ),
    TELEGRAM_WEBHOOK_SECRET: optional(z.string().regex(/^[\w-]{16,256}$/)).describe(
      'A random word of 16 to 256 letters, digits, _ or -, that Telegram sends back to us.',
    ),
    TELEGRAM_API_URL: withDefault(z.url(), 'https://api.telegram.org').describe(
      'Where the Bot API lives.',
    ),
    TELEGRAM_LINK_URL: withDefault(z.url(), 'https://t.me').describe(
      'Where a link to the bot leads.',
    ),

    STRIPE_SECRET_KEY: optional(z.string().regex(/^(sk|rk)_/)).describe(
      'The secret or restricted key of Stripe. Without it nobody can pay by card.',
    ),
    STRIPE_PUBLISHABLE_KEY: optional(z.string().regex(/^pk_/)).describe(
      'The publishable key of Stripe.',
    ),
    STRIPE_WEBHOOK_SECRET: optional(z.string().regex(/^whsec_/)).describe(
      'The signing secret of the webhook at /api/stripe/webhook, which is to send payment_intent.*, refund.* and charge.dispute.* events.',
    ),
    STRIPE_API_URL: withDefault(z.url(), 'https://api.stripe.com').describe(
      'Where the API of Stripe lives.',
    ),

    S3_BUCKET: optional(z.string().min(3)).describe(
      'The bucket for files. Without it files lie in DATA_DIR.',
    ),
    S3_REGION: withDefault(z.string(), 'us-east-1').describe('The region of the bucket.'),
    S3_ENDPOINT: optional(z.url()).describe('The address of a bucket that is not at Amazon.'),
    S3_ACCESS_KEY_ID: optional(z.string()).describe('The key id for the bucket.'),
    S3_SECRET_ACCESS_KEY: optional(z.string()).describe('The secret key for the bucket.'),

    ADMIN_EMAIL: optional(z.email()).describe(
      'The first admin, made at the start when there is none yet.',
    ),
    ADMIN_PASSWORD: optional(z.string().min(10)).describe('The password of that first admin.'),

    SANDBOX_URL: optional(z.url()).describe(
      'Where the stand-ins of the demo listen. Never in production.',
    ),
  })
  .superRefine((settings, context) => {
    const complain = (name: string, message: string) =>
      context.addIssue({ code: 'custom', path: [name], message })

    const together = (names: readonly (keyof typeof settings)[]) => {
      const given = names.filter((name) => settings[name] !== undefined)
      if (given.length === 0 || given.length === names.length) return
      for (const name of names.filter((each) => settings[each] === undefined)) {
        complain(name, `is needed as well, because ${given.join(' and ')} is set`)
      }
    }
    together(['TELEGRAM_BOT_TOKEN', 'TELEGRAM_BOT_NAME', 'TELEGRAM_WEBHOOK_SECRET'])
    together(['STRIPE_SECRET_KEY', 'STRIPE_PUBLISHABLE_KEY', 'STRIPE_WEBHOOK_SECRET'])
    together(['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'])
    together(['ADMIN_EMAIL', 'ADMIN_PASSWORD'])

    if (new URL(settings.SITE_URL).pathname !== '/') {
      complain('SITE_URL', 'must not have a path')
    }
    if (settings.ATELIER_MODE === 'production') {
      const own = {
        TELEGRAM_API_URL: 'https://api.telegram.org',
        TELEGRAM_LINK_URL: 'https://t.me',
        STRIPE_API_URL: 'https://api.stripe.com',
      } as const
      for (const [name, address] of Object.entries(own)) {
        if (settings[name as keyof typeof own] !== address) {
          complain(name, `must be ${address} in production; stand-ins are for the demo`)
        }
      }
      if (settings.SANDBOX_URL) complain('SANDBOX_URL', 'must not be set in production')
    } else if (settings.STRIPE_SECRET_KEY?.includes('_live_')) {
      complain('STRIPE_SECRET_KEY', 'is a live key, and this is not production')
    }
  })

export type Env = z.infer<typeof Settings>

const examples: Record<string, string> = {
  ATELIER_MODE: 'production',
  DATABASE_URL: 'postgresql://atelier:secret@localhost:5432/atelier',
  PAYLOAD_SECRET: 'the output of: openssl rand -hex 32',
  SITE_URL: 'https://school.example',
  SMTP_URL: 'smtps://user:password@mail.example:465',
  MAIL_FROM: 'Maison Lumière <hello@school.example>',
  TELEGRAM_BOT_TOKEN: '123456:ABC-DEF',
  TELEGRAM_BOT_NAME: 'my_school_bot',
  TELEGRAM_WEBHOOK_SECRET: 'the output of: openssl rand -hex 24',
  STRIPE_SECRET_KEY: 'sk_test_…',
  STRIPE_PUBLISHABLE_KEY: 'pk_test_…',
  STRIPE_WEBHOOK_SECRET: 'whsec_…',
  S3_BUCKET: 'my-school',
  ADMIN_EMAIL: 'you@school.example',
  ADMIN_PASSWORD: 'at least ten characters',
}

/** Parses settings, or throws one Error that says for each bad one what it is and how it looks. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const parsed = Settings.safeParse(source)
  if (parsed.success) return parsed.data

  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0] ?? 'settings')
    const missing = !source[name]
    const what = Settings.shape[name as keyof typeof Settings.shape]?.description ?? ''
    const why = missing && issue.code !== 'custom' ? 'is missing' : issue.message
    const example = examples[name] ? `\n    Example: ${name}=${examples[name]}` : ''
    return `  ${name}: ${why}\n    ${what}${example}`
  })
  throw new Error(
    `The school cannot start; ${lines.length === 1 ? 'a setting is' : 'some settings are'} not right:\n${lines.join('\n')}`,
  )
}

export const env = parseEnv(process.env)
