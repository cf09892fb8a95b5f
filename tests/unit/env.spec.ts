import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parseEnv, Settings } from '../../env.ts'

const enough = {
  DATABASE_URL: 'postgresql://atelier:secret@localhost:5432/atelier',
  PAYLOAD_SECRET: '0123456789abcdef0123456789abcdef',
  SITE_URL: 'https://school.example',
  SMTP_URL: 'smtps://user:password@mail.example:465',
  MAIL_FROM: 'School <hello@school.example>',
}

test('the needed settings are enough, and the rest has defaults', () => {
  expect(parseEnv(enough)).toMatchObject({ ATELIER_MODE: 'production', PORT: 3000 })
})

test('a missing setting is named with what it is for and an example', () => {
  const { SMTP_URL: _, ...without } = enough
  expect(() => parseEnv(without)).toThrow(
    /SMTP_URL: is missing\n.*Where mail is handed in.*\n.*Example: SMTP_URL=smtps:\/\//,
  )
})

test('an empty setting counts as not given', () => {
  expect(parseEnv({ ...enough, TELEGRAM_BOT_TOKEN: '', PORT: '' })).toMatchObject({
    TELEGRAM_BOT_TOKEN: undefined,
    PORT: 3000,
  })
})

test.each([
  ['PORT', '99999'],
  ['DATABASE_URL', 'mysql://localhost/x'],
  ['PAYLOAD_SECRET', 'short'],
  ['SITE_URL', 'https://school.example/path'],
  ['STRIPE_SECRET_KEY', 'not-a-key'],
  ['TELEGRAM_API_URL', 'http://127.0.0.1:4000'],
  ['STRIPE_API_URL', 'http://127.0.0.1:4000'],
  ['SANDBOX_URL', 'http://127.0.0.1:4000'],
])('production refuses %s=%s', (name, value) => {
  expect(() => parseEnv({ ...enough, [name]: value })).toThrow(name)
})

test('half of a service is refused, and the missing half is named', () => {
  expect(() => parseEnv({ ...enough, STRIPE_SECRET_KEY: 'sk_test_1' })).toThrow(
    /STRIPE_PUBLISHABLE_KEY: is needed as well/,
  )
})

test('a live key of Stripe is refused outside production', () => {
  const keys = {
    STRIPE_SECRET_KEY: 'sk_live_1',
    STRIPE_PUBLISHABLE_KEY: 'pk_live_1',
    STRIPE_WEBHOOK_SECRET: 'whsec_1',
  }
  expect(() => parseEnv({ ...enough, ...keys, ATELIER_MODE: 'demo' })).toThrow(/live key/)
  expect(parseEnv({ ...enough, ...keys })).toMatchObject(keys)
})

test('.env.example names every setting, and nothing else', () => {
  const example = readFileSync(path.resolve(import.meta.dirname, '../../.env.example'), 'utf8')
  const names = example.match(/^[A-Z][A-Z0-9_]*(?==)/gm) ?? []
  expect([...names].sort()).toEqual(Object.keys(Settings.shape).sort())
})
