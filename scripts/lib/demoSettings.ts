import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Settings } from './settings.ts'

export type StandInPorts = { sandbox: number; smtp: number }

type Ask = { dir: string; mode: 'demo' | 'development'; port: number; standIns: StandInPorts }

/**
 * The settings of a school whose outside world is the sandbox. Its keys are drawn once and kept in the data
 * folder, so that people stay signed in over a restart.
 */
export function demoSettings({ dir, mode, port, standIns }: Ask): Settings {
  const site = `http://localhost:${port}`
  const sandbox = `http://127.0.0.1:${standIns.sandbox}`
  return {
    ...keysIn(path.join(dir, 'demo.json')),
    ATELIER_MODE: mode,
    SITE_URL: site,
    EXTRA_HOSTS: '127.0.0.1',
    HOST: '127.0.0.1',
    PORT: String(port),
    DATA_DIR: dir,
    SMTP_URL: `smtp://127.0.0.1:${standIns.smtp}`,
    MAIL_FROM: 'Atelier <school@localhost.example>',
    TELEGRAM_BOT_NAME: 'atelier_demo_bot',
    TELEGRAM_API_URL: `${sandbox}/telegram`,
    TELEGRAM_LINK_URL: `${site}/sandbox/telegram`,
    STRIPE_API_URL: sandbox,
    S3_BUCKET: 'atelier-demo',
    S3_ENDPOINT: `${sandbox}/s3`,
    S3_REGION: 'us-east-1',
    SANDBOX_URL: sandbox,
  }
}

function keysIn(file: string): Settings {
  if (!existsSync(file)) {
    writeFileSync(file, `${JSON.stringify(newKeys(), null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Settings
}

const newKeys = (): Settings => ({
  PAYLOAD_SECRET: secret(),
  TELEGRAM_BOT_TOKEN: `1000000001:${secret()}`,
  TELEGRAM_WEBHOOK_SECRET: secret(),
  STRIPE_SECRET_KEY: `sk_test_${secret()}`,
  STRIPE_PUBLISHABLE_KEY: `pk_test_${secret()}`,
  STRIPE_WEBHOOK_SECRET: `whsec_${secret()}`,
  S3_ACCESS_KEY_ID: `demo${secret().slice(0, 16)}`,
  S3_SECRET_ACCESS_KEY: secret(),
})

const secret = (): string => randomBytes(24).toString('hex')
