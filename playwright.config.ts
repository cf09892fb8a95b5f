import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/lib/chromium.ts'

// Set by `npm test`, which takes a free port; Playwright reads this file in each of its processes.
const port = Number(process.env.ATELIER_TEST_PORT || 4319)
const url = `http://localhost:${port}`

/** The whole school, as `npm start` opens it without settings, in a data folder of its own. */
export default defineConfig({
  testDir: 'tests/e2e',
  projects: [
    { name: 'e2e', testMatch: '**/*.e2e.spec.ts' },
    { name: 'deep', testMatch: '**/*.deep.spec.ts', timeout: 600_000 },
  ],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 90_000, // a machine may be busy with other things; whoever waits longer asserts no less
  expect: { timeout: 15_000 },
  use: {
    baseURL: url,
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: await findChromium(() => {}),
      // Root has no sandbox to put the browser in.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    command: `exec "${process.execPath}" scripts/start.ts --port ${port}`,
    url,
    env: { DATA_DIR: '.data/test-e2e', ATELIER_END_WITH_PARENT: 'yes' },
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
  },
})
