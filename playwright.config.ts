import { defineConfig } from '@playwright/test'
import type { AppOptions } from './tests/e2e/support/app.ts'
import { chromiumLaunch } from './tests/e2e/support/chromium.ts'

/** Every journey runs in a real Chromium against the built application, once per language of the interface. */
export default defineConfig<AppOptions>({
  testDir: 'tests',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // A shared machine can stand still for half a minute; what is wrong stays wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    timezoneId: 'Asia/Tokyo',
    launchOptions: chromiumLaunch(process.env),
  },
  projects: [
    { name: 'ja', testMatch: 'e2e/**/*.e2e.ts', use: { ui: 'ja', locale: 'ja-JP' } },
    { name: 'en', testMatch: 'e2e/**/*.e2e.ts', use: { ui: 'en', locale: 'en-US' } },
    { name: 'shell', testMatch: 'electron-standin/**/*.e2e.ts' },
  ],
})
