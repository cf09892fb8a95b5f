import { defineConfig } from 'vitest/config'

/** Settings of a school that exists only in tests. Each test file replaces the database by its own. */
const settings = {
  ATELIER_MODE: 'test',
  DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
  DATABASE_POOL: '12',
  PAYLOAD_SECRET: 'a-secret-that-only-tests-ever-use-0123456789',
  SITE_URL: 'http://localhost:3000',
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'Test school <school@example.org>',
  LOG_LEVEL: 'silent',
  DISABLE_PAYLOAD_HMR: 'true',
}

const withDatabase = {
  globalSetup: ['tests/support/postgres.ts'],
  setupFiles: ['tests/support/silence.ts', 'tests/support/ownDatabase.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
}

const project = (name: string, more: object = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.spec.ts`], ...more },
})

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    env: settings,
    setupFiles: ['tests/support/silence.ts'],
    projects: [
      project('unit'),
      project('int', withDatabase),
      project('access', withDatabase),
      project('contract', { testTimeout: 30_000 }),
      project('deep', { ...withDatabase, testTimeout: 600_000, hookTimeout: 600_000 }),
    ],
  },
})
