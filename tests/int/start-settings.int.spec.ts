import path from 'node:path'
import { expect, test } from 'vitest'
import { chooseMode, settingNames } from '../../scripts/lib/settings.ts'
import { readStartFlags } from '../../scripts/lib/startFlags.ts'
import { sentenceFor } from '../../scripts/lib/trouble.ts'

const names = settingNames(path.resolve(import.meta.dirname, '../../.env.example'))
const choose = (ask: Partial<Parameters<typeof chooseMode>[0]>) =>
  chooseMode({ env: {}, dotEnv: undefined, names, noDemo: false, ...ask })

test('without settings the demo opens', () => {
  expect(choose({}).kind).toBe('demo')
})

test('a port, a log level or a folder is no reason to close the demo', () => {
  const env = {
    PORT: '4000',
    HOST: 'my-machine',
    LOG_LEVEL: 'warn',
    DATA_DIR: 'there',
    PATH: '/bin',
  }
  expect(choose({ env })).toEqual({
    kind: 'demo',
    settings: { PORT: '4000', HOST: 'my-machine', LOG_LEVEL: 'warn', DATA_DIR: 'there' },
  })
})

test.each(
  names.filter((name) =>
    /^(DATABASE|PAYLOAD|SITE|SMTP|MAIL|TELEGRAM|STRIPE|S3|ADMIN_(EMAIL|PASSWORD))/.test(name),
  ),
)('one setting that matters closes the demo: %s', (name) => {
  expect(choose({ env: { [name]: 'something' } }).kind).toBe('own')
})

test('an empty setting is none', () => {
  expect(choose({ env: { STRIPE_SECRET_KEY: '' } }).kind).toBe('demo')
})

test('a file .env closes the demo, even an empty one', () => {
  expect(choose({ dotEnv: '' }).kind).toBe('own')
})

test('what stands in the environment wins over the file', () => {
  const { settings } = choose({
    env: { SITE_URL: 'https://b.example' },
    dotEnv: 'SITE_URL=https://a.example\nMAIL_FROM="School <s@a.example>"\nUNKNOWN=1',
  })
  expect(settings).toEqual({ SITE_URL: 'https://b.example', MAIL_FROM: 'School <s@a.example>' })
})

test('--no-demo opens no demo', () => {
  expect(choose({ noDemo: true }).kind).toBe('own')
})

test('ATELIER_MODE=demo asks for what would happen anyway, and production does not', () => {
  expect(choose({ env: { ATELIER_MODE: 'demo' } }).kind).toBe('demo')
  expect(choose({ env: { ATELIER_MODE: 'production' } }).kind).toBe('own')
})

test('the flags of npm start are understood, and others are refused in words', () => {
  expect(readStartFlags(['--port', '4000', '--fresh', '--no-demo'])).toEqual({
    port: 4000,
    isFresh: true,
    noDemo: true,
    wantsHelp: false,
  })
  expect(() => readStartFlags(['--port', 'many'])).toThrow(/--port takes a number/)
  expect(() => readStartFlags(['--prot', '4000'])).toThrow(/npm start -- --port/)
})

test('a full disk and a missing right have a sentence each, and a fault of ours has none', () => {
  const full = Object.assign(new Error('write'), { code: 'ENOSPC' })
  const closed = Object.assign(new Error('open'), { code: 'EACCES', path: '/data/demo.json' })
  expect(sentenceFor(full)).toMatch(/disk is full.*Free some space/)
  expect(sentenceFor(closed)).toMatch(/may not use \/data\/demo\.json/)
  expect(sentenceFor(new TypeError('x is undefined'))).toBeUndefined()
})
